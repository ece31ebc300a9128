/** What a class sees of a closed round: numbers as reported, the usual range of a round, and news. */
package corridor.game.play;
