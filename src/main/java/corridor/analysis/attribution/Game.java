package corridor.analysis.attribution;

/**
 * A game gives the outcomes of one pair of runs with the same luck, for each coalition of players that is in force. A
 * coalition is a set of bits, bit i for player i, so a game has at most {@value #MOST_PLAYERS} players.
 *
 * <p>All arrays have one entry for each outcome, and the caller must not change them; NaN is an undefined value.
 */
public interface Game {
    int MOST_PLAYERS = 62;

    /** Returns the outcomes of the reference. */
    double[] reference();

    /**
     * Returns the outcomes if exactly these players are in force. Without players this may differ from the reference:
     * that difference is the rest, which does not pass through the players.
     */
    double[] value(long coalition);
}
