package corridor.workflow.screening;

import corridor.analysis.experiment.ExperimentFindings;
import corridor.analysis.experiment.OutcomeFindings;
import corridor.analysis.sensitivity.result.Ranking.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A factor screening lists the factors that a Morris screening keeps: the factors that matter for at least one outcome,
 * the most important first.
 *
 * @param kept kept factors, by descending importance. The importance of a factor is its effect on an outcome as a share
 *     of the largest effect on that outcome, at its maximum over the outcomes
 * @param frozen all other factors
 * @param mayMatter number of frozen factors that may matter, but rank below the kept factors
 * @param coverage by outcome label, the sum of mu* of the kept factors as a share of the sum over all factors; NaN if
 *     the latter sum is 0
 */
public record FactorScreening(List<String> kept, List<String> frozen, int mayMatter, Map<String, Double> coverage) {
    /**
     * Threshold of importance, as a share of the largest effect on the same outcome; a factor below it does not matter.
     */
    public static final double MATTERS = 0.1;

    public FactorScreening {
        kept = List.copyOf(kept);
        frozen = List.copyOf(frozen);
        coverage = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(coverage));
    }

    /**
     * Selects the factors to keep.
     *
     * @param morris findings of a Morris design
     * @param most largest number of factors to keep
     */
    public static FactorScreening of(ExperimentFindings morris, int most) {
        Map<String, Double> largest = new LinkedHashMap<>();
        Set<String> candidates = new LinkedHashSet<>();
        for (OutcomeFindings found : morris.outcomes()) {
            double top = top(found);
            for (Place place : places(found)) {
                if (top > 0 && !Double.isNaN(place.estimate())) {
                    largest.merge(place.name(), place.estimate() / top, Math::max);
                    // Uses the upper end of the interval: a factor that may reach the threshold has not been shown to
                    // be unimportant.
                    double reach = place.estimate() + (Double.isNaN(place.halfWidth()) ? 0 : place.halfWidth());
                    if (reach / top >= MATTERS) {
                        candidates.add(place.name());
                    }
                }
            }
        }
        List<String> kept = largest.entrySet().stream()
                .filter(entry -> candidates.contains(entry.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
        Set<String> frozen = new LinkedHashSet<>(morris.units());
        kept.forEach(frozen::remove);
        Map<String, Double> coverage = new LinkedHashMap<>();
        for (OutcomeFindings found : morris.outcomes()) {
            double all = 0;
            double held = 0;
            for (Place place : places(found)) {
                double size = Double.isNaN(place.estimate()) ? 0 : place.estimate();
                all += size;
                held += kept.contains(place.name()) ? size : 0;
            }
            coverage.put(morris.label(found), all == 0 ? Double.NaN : held / all);
        }
        kept.forEach(candidates::remove);
        return new FactorScreening(kept, List.copyOf(frozen), candidates.size(), coverage);
    }

    private static List<Place> places(OutcomeFindings found) {
        return found.result().map(result -> result.ranking().places()).orElse(new ArrayList<>());
    }

    private static double top(OutcomeFindings found) {
        return places(found).stream()
                .mapToDouble(Place::estimate)
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(0);
    }
}
