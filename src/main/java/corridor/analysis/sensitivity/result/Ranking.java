package corridor.analysis.sensitivity.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A ranking orders factors by importance, and says where the order is more than chance.
 *
 * <p>Two adjacent factors are distinguishable when their estimates differ by more than the half width of the
 * difference, the root of the sum of their squared half widths. Half widths shrink with the square root of the sample
 * size. The sample size that would resolve two factors is computed from this rule.
 *
 * @param measure name of the measure by which factors are ranked
 * @param floor level that a factor without influence reaches by chance; 0 for most methods
 * @param samples size of the sample, in the unit of the method
 */
public record Ranking(String measure, double floor, int samples, List<Place> places) {
    /**
     * A place is one factor in the order.
     *
     * @param halfWidth half width of the 95 % interval; NaN when the method gives none
     * @param active whether the whole interval lies above the floor
     * @param resolved whether the factor is distinguishable from the next one; true for the last one with an estimate,
     *     false without an estimate
     */
    public record Place(String name, double estimate, double halfWidth, boolean active, boolean resolved) {}

    public Ranking {
        places = List.copyOf(places);
    }

    /** Ranks by the size of the estimates; NaN comes last, and is neither active nor resolved. */
    public static Ranking of(
            String measure, double floor, int samples, List<String> names, double[] estimates, double[] halfWidths) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(
                i -> Double.isNaN(estimates[i]) ? Double.POSITIVE_INFINITY : -Math.abs(estimates[i])));
        List<Place> places = new ArrayList<>();
        for (int rank = 0; rank < order.size(); rank++) {
            int i = order.get(rank);
            boolean last = rank == order.size() - 1;
            places.add(new Place(
                    names.get(i),
                    estimates[i],
                    halfWidths[i],
                    Math.abs(estimates[i]) - width(halfWidths[i]) > floor,
                    !Double.isNaN(estimates[i]) && (last || apart(estimates, halfWidths, i, order.get(rank + 1)))));
        }
        return new Ranking(measure, floor, samples, places);
    }

    /** Whether the ranking has intervals. */
    public boolean known() {
        return places.stream().anyMatch(place -> !Double.isNaN(place.halfWidth()));
    }

    /** Whether the order of all active factors is more than chance; false if the ranking has no intervals. */
    public boolean resolved() {
        return known() && ties().isEmpty();
    }

    /** Pairs of an active factor and the next factor that are not distinguishable. */
    public List<List<Place>> ties() {
        List<List<Place>> ties = new ArrayList<>();
        for (int rank = 0; rank + 1 < places.size(); rank++) {
            if (places.get(rank).active() && !places.get(rank).resolved()) {
                ties.add(List.of(places.get(rank), places.get(rank + 1)));
            }
        }
        return ties;
    }

    /**
     * Approximate number of samples that would resolve all ties with the present estimates; infinite for equal
     * estimates.
     */
    public double samplesToResolve() {
        return samplesToResolve(ties());
    }

    /** Approximate number of samples that would resolve these ties; infinite for equal estimates. */
    public double samplesToResolve(List<List<Place>> some) {
        double times = 1;
        for (List<Place> tie : some) {
            double gap = Math.abs(
                    Math.abs(tie.get(0).estimate()) - Math.abs(tie.get(1).estimate()));
            double ratio = combined(tie.get(0).halfWidth(), tie.get(1).halfWidth()) / gap;
            times = gap == 0 ? Double.POSITIVE_INFINITY : Math.max(times, ratio * ratio);
        }
        return samples * times;
    }

    private static boolean apart(double[] estimates, double[] halfWidths, int a, int b) {
        double gap = Math.abs(estimates[a]) - Math.abs(estimates[b]);
        return Double.isNaN(gap) || gap > combined(halfWidths[a], halfWidths[b]);
    }

    private static double combined(double a, double b) {
        return StrictMath.hypot(width(a), width(b));
    }

    private static double width(double halfWidth) {
        return Double.isNaN(halfWidth) ? 0 : halfWidth;
    }
}
