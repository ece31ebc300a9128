/**
 * The state that the themes of the model share: they read and write it and never meet each other. Start at
 * {@link corridor.model.state.SimulationState}.
 */
package corridor.model.state;
