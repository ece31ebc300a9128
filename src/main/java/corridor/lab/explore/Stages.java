package corridor.lab.explore;

/** Stages are the numbers of pairs after which a question shows its bands, before its answer. */
final class Stages {
    /** Fewest pairs over which the lab draws bands unless many questions wait. */
    static final int FIRST = 16;

    /**
     * Questions above which the first bands are drawn over half as many pairs. All questions get their first bands in
     * turns, and the last one should have them within two seconds: 30 questions of 16 pairs are 480 runs, which take
     * two threads 2.6 seconds where a run of five years takes 11 milliseconds; 240 runs take 1.3 seconds.
     */
    private static final int MANY = 10;

    /** Pairs of the second bands. All questions come at least so far before single ones are finished. */
    static final int SECOND = 48;

    private static final int[] LATER = {SECOND, 112};

    private Stages() {}

    /**
     * Returns the number of pairs at which bands are shown next.
     *
     * @param shown number of pairs in the bands that were shown last; 0 before the first
     * @param waiting number of questions that have runs left to begin
     * @param pairs number of pairs of the whole question, which is the last stage
     */
    static int next(int shown, int waiting, int pairs) {
        if (shown < FIRST) {
            boolean half = shown == 0 && waiting > MANY;
            return Math.min(pairs, half ? FIRST / 2 : FIRST);
        }
        for (int stage : LATER) {
            if (shown < stage && stage < pairs) {
                return stage;
            }
        }
        return pairs;
    }
}
