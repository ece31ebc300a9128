/**
 * Bargaining of stakeholders once a quarter, if the scenario asks for it. The world changes the capabilities, saliences
 * and positions of stakeholders. One to three turns of an engine of corridor.bargain move their positions. The
 * positions of the issues then move the levers that are linked to them. Start at
 * {@link corridor.model.bargaining.BargainingRound}.
 */
package corridor.model.bargaining;
