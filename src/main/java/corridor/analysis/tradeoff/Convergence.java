package corridor.analysis.tradeoff;

import corridor.analysis.tradeoff.TradeOffs.Step;
import java.util.List;

/**
 * Convergence says whether a search converged, by one rule: there are at least {@link #FEWEST_GENERATIONS} generations,
 * and over the last quarter of them, which is at least {@link #FEWEST_JUDGED}, the hypervolume grew by less than
 * {@link #MOST_GROWTH} of its last value. A search that tried every possible option also converged. The rule says
 * nothing about better options that the search did not come near.
 *
 * @param verdict result of the rule
 * @param generations number of generations
 * @param judged number of last generations over which growth is measured
 * @param growth growth of the hypervolume over the judged generations, as a share of its last value; NaN with too few
 *     generations
 */
public record Convergence(Verdict verdict, int generations, int judged, double growth) {
    /** Smallest number of generations that can converge. */
    public static final int FEWEST_GENERATIONS = 8;

    /** Smallest number of generations over which growth is measured. */
    public static final int FEWEST_JUDGED = 3;

    /** Growth, as a share of the last value, below which the search converged. */
    public static final double MOST_GROWTH = 0.01;

    /** The verdict is the result of the rule. */
    public enum Verdict {
        /** Every possible option was tried. */
        EXHAUSTED,
        CONVERGED,
        STILL_GROWING,
        TOO_FEW_GENERATIONS
    }

    /**
     * Judges a search.
     *
     * @param steps progress of the search, one step for each generation
     * @param sample numbers of tried and of possible options
     */
    public static Convergence of(List<Step> steps, TradeOffs.Sample sample) {
        int generations = steps.size();
        int judged = Math.max(FEWEST_JUDGED, (generations + 3) / 4);
        boolean enough = generations >= FEWEST_GENERATIONS;
        double growth = enough ? growth(steps, judged) : Double.NaN;
        if (sample.exhausted()) {
            return new Convergence(Verdict.EXHAUSTED, generations, judged, growth);
        }
        Verdict verdict = !enough
                ? Verdict.TOO_FEW_GENERATIONS
                : growth < MOST_GROWTH ? Verdict.CONVERGED : Verdict.STILL_GROWING;
        return new Convergence(verdict, generations, judged, growth);
    }

    private static double growth(List<Step> steps, int judged) {
        double last = steps.get(steps.size() - 1).hypervolume();
        double before = steps.get(steps.size() - 1 - judged).hypervolume();
        return last > 0 ? (last - before) / last : 1;
    }
}
