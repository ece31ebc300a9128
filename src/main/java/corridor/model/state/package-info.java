/**
 * The state that the themes of the model share. Themes read and write it and never call each other. Start at
 * {@link corridor.model.state.SimulationState}.
 */
package corridor.model.state;
