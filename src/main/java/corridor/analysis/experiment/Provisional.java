package corridor.analysis.experiment;

import corridor.analysis.sensitivity.result.Ranking;

/**
 * Result that the first part of the sample alone would have given.
 *
 * @param samples size of that part, in the method's own unit
 */
public record Provisional(int samples, Ranking ranking) {
    /**
     * The widest interval, from end to end; of Morris, whose effects have a unit, as a share of the largest effect. NaN
     * where intervals are not known.
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
