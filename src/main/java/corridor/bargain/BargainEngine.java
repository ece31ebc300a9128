package corridor.bargain;

/**
 * A bargaining engine computes the course of positions from a table. Engines are immutable, and safe for several
 * threads.
 */
public interface BargainEngine {
    /**
     * Runs the engine once and returns the full history.
     *
     * @param seed seed of all random numbers
     * @param draw number of the run among the runs that share a seed
     * @param turns largest number of turns
     * @throws corridor.problem.InputException if the engine cannot work on the table
     */
    BargainHistory run(BargainTable table, long seed, int draw, int turns);

    /**
     * Runs the engine and returns {@code turns + 1} states, without the list of offers. A run that stops earlier
     * repeats its last state. This method is meant for large numbers of runs.
     */
    Course course(BargainTable table, long seed, int draw, int turns);

    /** Default of the largest number of turns. */
    int usualTurns();
}
