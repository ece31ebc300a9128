/** Pakistan's decisions on force. Sees only corridor.model.state. Start at {@link corridor.model.politics.Pakistan}. */
package corridor.model.politics;
