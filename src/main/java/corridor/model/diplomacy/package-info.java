/**
 * States abroad: China (patience, criticism, confidence, the ladder of pressure), Kabul, Iran and the partners. Start
 * at {@link corridor.model.diplomacy.China}.
 */
package corridor.model.diplomacy;
