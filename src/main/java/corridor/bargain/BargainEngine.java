package corridor.bargain;

/** Something that lets the actors of a table bargain. Immutable, and safe for several threads. */
public interface BargainEngine {
    /**
     * One run with everything that is worth telling.
     *
     * @param seed of all chance
     * @param draw number of the run among those that share a seed
     * @param turns at most
     * @throws corridor.problem.InputException if the engine cannot work on the table
     */
    BargainHistory run(BargainTable table, long seed, int draw, int turns);

    /** The same run with exactly {@code turns + 1} states and without the telling, for runs by the hundred. */
    Course course(BargainTable table, long seed, int draw, int turns);

    /** Turns at most, where nobody says. */
    int usualTurns();
}
