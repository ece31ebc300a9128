/**
 * The debrief of a game with counterfactuals under equal luck: shares of seats and rounds, single moves, and luck.
 * Start at {@link corridor.game.debrief.Debrief}.
 */
package corridor.game.debrief;
