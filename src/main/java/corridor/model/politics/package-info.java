/** Pakistan's decisions: force, dialogue and policy. Start at {@link corridor.model.politics.Pakistan}. */
package corridor.model.politics;
