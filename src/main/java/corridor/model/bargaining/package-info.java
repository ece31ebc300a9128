/**
 * Stakeholders bargain once a quarter, if the scenario sets it: the world changes their power, attention and wishes,
 * one to three turns of an engine of corridor.bargain move their positions, and the positions of the issues move the
 * levers that are linked to them. Start at {@link corridor.model.bargaining.BargainingRound}.
 */
package corridor.model.bargaining;
