package corridor.analysis.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shown scenarios are those that report and charts show individually: all scenarios of a small batch, or the
 * scenarios with the most clear differences from the reference. Among scenarios with equally many, the first are shown.
 * The tables of the analysis hold all scenarios.
 *
 * @param analysis analysis of the reference and the shown scenarios, in the order of the batch
 * @param leftOut number of scenarios that are not shown
 */
public record ShownScenarios(Analysis analysis, int leftOut) {
    /** Largest number of shown scenarios, in addition to the reference and to their counterparts without bargaining. */
    public static final int MOST = 30;

    public static ShownScenarios of(Analysis whole) {
        if (whole.scenarios().size() <= MOST + 1) {
            return new ShownScenarios(whole, 0);
        }
        Analysis some = only(whole, names(whole));
        return new ShownScenarios(
                some, whole.scenarios().size() - some.scenarios().size());
    }

    /**
     * Returns the analysis of some of the scenarios. Its verdicts are those of the whole analysis.
     *
     * @param names names of scenarios, the reference among them
     */
    public static Analysis only(Analysis whole, Set<String> names) {
        return new Analysis(
                whole.reference(),
                whole.scenarios().stream().filter(names::contains).toList(),
                whole.replicates(),
                whole.outcomes().stream()
                        .filter(band -> names.contains(band.scenario()))
                        .toList(),
                whole.differences().stream()
                        .filter(difference -> names.contains(difference.scenario()))
                        .toList(),
                whole.monthly().stream()
                        .filter(band -> names.contains(band.scenario()))
                        .toList(),
                whole.states().stream()
                        .filter(shares -> names.contains(shares.scenario()))
                        .toList(),
                whole.samples().stream()
                        .filter(sample -> names.contains(sample.scenario()))
                        .toList(),
                whole.futures(),
                whole.structures(),
                whole.conclusions().stream()
                        .filter(conclusion -> names.contains(conclusion.scenario()))
                        .toList(),
                whole.courses().stream()
                        .filter(course -> names.contains(course.scenario()))
                        .toList(),
                whole.bargaining().stream()
                        .filter(difference -> names.contains(difference.scenario()))
                        .toList(),
                whole.effects().stream()
                        .filter(found -> names.contains(found.sample().scenario()))
                        .toList(),
                whole.labels());
    }

    private static Set<String> names(Analysis whole) {
        Map<String, Integer> clear = new HashMap<>();
        for (Difference difference : whole.differences()) {
            boolean isClear = difference.verdict() == Verdict.HIGHER || difference.verdict() == Verdict.LOWER;
            clear.merge(difference.scenario(), isClear ? 1 : 0, Integer::sum);
        }
        Set<String> names = whole.scenarios().stream()
                .skip(1)
                .sorted(Comparator.comparingInt(name -> -clear.getOrDefault(name, 0)))
                .limit(MOST)
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> counterparts = whole.bargaining().stream()
                .filter(difference -> names.contains(difference.scenario()))
                .map(Difference::reference)
                .collect(Collectors.toSet());
        return Stream.of(names, counterparts, Set.of(whole.reference()))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
