package corridor.analysis.tradeoff;

import corridor.analysis.statistics.Objective;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings of a search over levers: options such that none is best in every outcome.
 *
 * @param settings chosen lever settings
 * @param objectives outcomes with their directions
 * @param reference the unchanged scenario, with the random numbers of the options
 * @param options sorted by the first objective with new random numbers, the best first
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
     * The search after some evaluations.
     *
     * @param options in the archive
     * @param hypervolume share of the room between the best and the worst values seen that the archive dominates
     */
    public record Step(int evaluations, int options, double hypervolume) {}

    /**
     * Runs behind a number.
     *
     * @param futures draws of the parameters; 1 when they stood at their defaults
     * @param replicates for each future in the search
     * @param freshReplicates for each future afterwards
     * @param evaluations options tried, repetitions included
     * @param failures runs that failed and were left out
     */
    public record Sample(int futures, int replicates, int freshReplicates, int evaluations, int failures) {}

    public TradeOffs {
        settings = List.copyOf(settings);
        objectives = List.copyOf(objectives);
        options = List.copyOf(options);
        steps = List.copyOf(steps);
    }

    /** The best option by each objective with new random numbers, in the order of the objectives. */
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

    /** For each point whether none of the others is at least as good in every loss and better in one. */
    public static boolean[] nondominated(List<double[]> losses) {
        boolean[] free = new boolean[losses.size()];
        for (int i = 0; i < free.length; i++) {
            double[] one = losses.get(i);
            free[i] = losses.stream().noneMatch(other -> dominates(other, one));
        }
        return free;
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
