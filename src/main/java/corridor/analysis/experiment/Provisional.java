package corridor.analysis.experiment;

import corridor.analysis.sensitivity.result.Ranking;

/**
 * A provisional result is the ranking from the first part of the sample alone.
 *
 * @param samples size of that part, in the unit of the method
 */
public record Provisional(int samples, Ranking ranking) {
    /**
     * Width of the widest interval, from end to end. For Morris, whose effects have a unit, it is a share of the
     * largest effect. NaN where no interval is known.
     */
    public double width() {
        double largest = ranking.places().stream()
                .mapToDouble(place -> Math.abs(place.estimate()))
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(Double.NaN);
        double widest = ranking.places().stream()
                .mapToDouble(place -> 2 * place.halfWidth())
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(Double.NaN);
        if (!ranking.measure().equals("mu_star")) {
            return widest;
        }
        return largest == 0 ? 0 : widest / largest;
    }
}
