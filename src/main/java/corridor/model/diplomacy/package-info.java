/**
 * China: patience, criticism, confidence, the ladder of pressure. Sees only corridor.model.state. Start at
 * {@link corridor.model.diplomacy.China}.
 */
package corridor.model.diplomacy;
