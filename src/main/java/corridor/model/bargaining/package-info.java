/**
 * Stakeholders bargain once a quarter, if the scenario wants it: the world changes their power, attention and wishes,
 * one to three turns of an engine of corridor.bargain move their positions, and where the issues stand moves the levers
 * that hang on them. Start at {@link corridor.model.bargaining.BargainingRound}.
 */
package corridor.model.bargaining;
