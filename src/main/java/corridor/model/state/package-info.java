/**
 * The state that the themes of the model share: they read and write it and never meet each other. May use catalogue,
 * scenario, world, random, chronicle. Start at {@link corridor.model.state.Situation}.
 */
package corridor.model.state;
