/**
 * The simulation: the processes of the themes and the order in which they act. Start at
 * {@link corridor.model.CorridorModel}; its method {@code schedule} lists the processes.
 */
package corridor.model;
