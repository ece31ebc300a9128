/**
 * A game in which seats decide levers round by round: its log, its rules, and the scenario that it amounts to. Start at
 * {@link corridor.game.ClassGame} and {@link corridor.game.GameReader}.
 */
package corridor.game;
