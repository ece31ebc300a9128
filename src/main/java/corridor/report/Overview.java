package corridor.report;

import corridor.analysis.Analysis;
import corridor.analysis.Conclusion;
import corridor.analysis.Difference;
import corridor.analysis.Standing;
import corridor.analysis.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The answer over many scenarios, outcome by outcome: which of them change it robustly, and in which direction. A
 * reader of a dozen alternatives asks this first.
 */
final class Overview {
    private static final List<String> ASKED = List.of("attacks", "deaths_civilian", "deaths_chinese");
    private static final int MOST = 3;
    private final Analysis analysis;

    Overview(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Sentences such as "Attacks: robustly more under a (1,400); depends on the parameters under 5; too small to matter
     * under 3."
     */
    List<String> sentences() {
        return ASKED.stream().map(this::sentence).flatMap(Optional::stream).toList();
    }

    private Optional<String> sentence(String outcome) {
        List<Conclusion> all = analysis.conclusions().stream()
                .filter(c -> c.outcome().id().equals(outcome))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        List<Difference> robust = robust(all);
        robustly(parts, robust, Verdict.LOWER, all.get(0).outcome().fewer());
        robustly(parts, robust, Verdict.HIGHER, all.get(0).outcome().more());
        if (parts.isEmpty()) {
            parts.add("robustly changed by none of the " + all.size() + " alternatives");
        }
        counted(parts, all, Standing.DEPENDS, "depends on the parameters under ");
        counted(parts, all, Standing.BUILT_IN, "built in by assumption under ");
        counted(parts, all, Standing.UNRESOLVED, "not told from chance under ");
        counted(parts, all, Standing.NEGLIGIBLE, "too small to matter under ");
        return Optional.of(all.get(0).outcome().label() + ": " + String.join("; ", parts) + ".");
    }

    private List<Difference> robust(List<Conclusion> all) {
        return all.stream()
                .filter(c -> c.standing() == Standing.ROBUST)
                .flatMap(c -> analysis.differences().stream()
                        .filter(d ->
                                d.scenario().equals(c.scenario()) && d.outcome().equals(c.outcome())))
                .sorted(Comparator.comparingDouble(d -> -Math.abs(d.mean())))
                .toList();
    }

    private static void robustly(List<String> parts, List<Difference> robust, Verdict verdict, String word) {
        List<Difference> these =
                robust.stream().filter(d -> d.verdict() == verdict).toList();
        if (these.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>(these.stream()
                .limit(MOST)
                .map(d -> d.scenario() + " (" + Wording.resolution(d).size(d.mean()) + ")")
                .toList());
        if (these.size() > MOST) {
            names.add((these.size() - MOST) + " more");
        }
        parts.add("robustly " + word + " under " + Wording.list(names));
    }

    private static void counted(List<String> parts, List<Conclusion> all, Standing standing, String words) {
        long number = all.stream().filter(c -> c.standing() == standing).count();
        if (number > 0) {
            parts.add(words + number);
        }
    }
}
