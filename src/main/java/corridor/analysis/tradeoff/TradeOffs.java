package corridor.analysis.tradeoff;

import corridor.analysis.statistics.Objective;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Trade-offs are the findings of a search over levers: the nondominated options.
 *
 * @param settings lever settings that the search chooses
 * @param objectives outcomes with their directions
 * @param reference the scenario without changes, run with the same random numbers as the options
 * @param options options sorted by the first objective with new random numbers, the best first
 * @param steps progress of the search
 * @param sample numbers of futures, replicates and evaluations behind the results
 */
public record TradeOffs(
        List<Setting> settings,
        List<Objective> objectives,
        Option reference,
        List<Option> options,
        List<Step> steps,
        Sample sample) {
    /**
     * A step is the state of the search after some evaluations.
     *
     * @param options number of options in the archive
     * @param hypervolume share of the space of outcomes that options dominate which were in the archive until then. The
     *     space reaches from the best values found to a tenth of the range beyond the worst, so that the best option of
     *     one outcome counts even if it is the worst of another. The share never falls
     */
    public record Step(int evaluations, int options, double hypervolume) {}

    /**
     * A sample counts the runs behind the results.
     *
     * @param futures number of draws of the parameters; 1 when they had their defaults
     * @param replicates replicates for each future in the search
     * @param freshReplicates replicates for each future with new random numbers
     * @param evaluations number of evaluated options, repetitions included
     * @param tried number of evaluated options without repetitions
     * @param possible number of options in the space of the search
     * @param failures number of failed runs, which are left out
     */
    public record Sample(
            int futures,
            int replicates,
            int freshReplicates,
            int evaluations,
            int tried,
            double possible,
            int failures) {
        /** Whether every possible option was tried. */
        public boolean exhausted() {
            return tried >= possible;
        }
    }

    public TradeOffs {
        settings = List.copyOf(settings);
        objectives = List.copyOf(objectives);
        options = List.copyOf(options);
        steps = List.copyOf(steps);
    }

    /** Whether the search converged. */
    public Convergence convergence() {
        return Convergence.of(steps, sample);
    }

    /** The best option for each objective with new random numbers, in the order of the objectives. */
    public List<Option> extremes() {
        List<Option> extremes = new ArrayList<>();
        for (int k = 0; k < objectives.size(); k++) {
            int at = k;
            Objective objective = objectives.get(k);
            options.stream()
                    .min((a, b) -> Double.compare(objective.loss(a.fresh()[at]), objective.loss(b.fresh()[at])))
                    .ifPresent(extremes::add);
        }
        return extremes;
    }

    /**
     * For each point, whether it is nondominated: no other point is at least as good in every loss and better in one.
     */
    public static boolean[] nondominated(List<double[]> losses) {
        boolean[] free = new boolean[losses.size()];
        for (int i = 0; i < free.length; i++) {
            double[] one = losses.get(i);
            free[i] = losses.stream().noneMatch(other -> dominates(other, one));
        }
        return free;
    }

    /** The nondominated points; of equal points, one is kept. */
    public static List<double[]> front(List<double[]> losses) {
        List<double[]> front = new ArrayList<>();
        for (double[] point : losses) {
            if (front.stream().noneMatch(other -> dominates(other, point) || Arrays.equals(other, point))) {
                front.removeIf(other -> dominates(point, other));
                front.add(point);
            }
        }
        return front;
    }

    private static boolean dominates(double[] a, double[] b) {
        boolean better = false;
        for (int j = 0; j < a.length; j++) {
            if (a[j] > b[j]) {
                return false;
            }
            better |= a[j] < b[j];
        }
        return better;
    }
}
