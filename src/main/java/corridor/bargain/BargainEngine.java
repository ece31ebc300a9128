package corridor.bargain;

/** A model of bargaining over a table. Immutable, and safe for several threads. */
public interface BargainEngine {
    /**
     * Runs the engine once and returns the full history.
     *
     * @param seed of all random numbers
     * @param draw number of the run among those that share a seed
     * @param turns at most
     * @throws corridor.problem.InputException if the engine cannot work on the table
     */
    BargainHistory run(BargainTable table, long seed, int draw, int turns);

    /**
     * Runs the engine for exactly {@code turns} turns and returns positions only, {@code turns + 1} states, without the
     * account of offers; for large numbers of runs.
     */
    Course course(BargainTable table, long seed, int draw, int turns);

    /** Default for the largest number of turns. */
    int usualTurns();
}
