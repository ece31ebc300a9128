package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Standing;
import corridor.analysis.comparison.Verdict;
import corridor.catalogue.Outcome;
import corridor.catalogue.Prominence;
import corridor.catalogue.Showing;
import corridor.report.phrase.LeadText;
import corridor.report.phrase.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An overview summarises many scenarios. For each outcome it names the scenarios that change the outcome robustly, and
 * the direction of the change.
 */
final class Overview {
    private static final int MOST = 3;
    private final Analysis analysis;

    Overview(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Returns sentences such as "Attacks: robustly more under a (1,400; 20 %). Of the other 8 alternatives, 5 depend on
     * the parameters and 3 make no difference that matters."
     */
    List<LeadText> sentences() {
        List<Outcome> concluded = analysis.conclusions().stream()
                .map(Conclusion::outcome)
                .distinct()
                .toList();
        return Prominence.ids(concluded, Showing.Place.OVERVIEW).stream()
                .map(this::sentence)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<LeadText> sentence(String outcome) {
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
            parts.add("robustly changed by none of the alternatives");
        }
        return Optional.of(new LeadText(
                all.get(0).outcome().label() + ":",
                " " + String.join("; ", parts) + "." + others(all, all.size() - robust.size(), !robust.isEmpty())));
    }

    /** Returns a sentence on the alternatives that do not change the outcome robustly. */
    private static String others(List<Conclusion> all, int left, boolean besides) {
        List<String> parts = new ArrayList<>();
        counted(
                parts,
                all,
                Standing.FUTURES,
                "changes it in nearly all futures, with rival structures not crossed",
                "change it in nearly all futures, with rival structures not crossed");
        counted(parts, all, Standing.DEPENDS, "depends on the parameters", "depend on the parameters");
        counted(parts, all, Standing.BUILT_IN, "is built in by assumption", "are built in by assumption");
        counted(
                parts,
                all,
                Standing.UNRESOLVED,
                "cannot be distinguished from chance",
                "cannot be distinguished from chance");
        counted(parts, all, Standing.NEGLIGIBLE, "makes no difference that matters", "make no difference that matters");
        if (parts.isEmpty()) {
            return "";
        }
        String of = (besides ? "the other " : "the ") + left + (left == 1 ? " alternative, " : " alternatives, ");
        return " Of " + of + Wording.list(parts) + ".";
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

    private void robustly(List<String> parts, List<Difference> robust, Verdict verdict, String word) {
        List<Difference> these =
                robust.stream().filter(d -> d.verdict() == verdict).toList();
        if (these.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>(these.stream()
                .limit(MOST)
                .map(d -> analysis.label(d.scenario()) + " (" + size(d) + ")")
                .toList());
        if (these.size() > MOST) {
            names.add((these.size() - MOST) + " more");
        }
        parts.add("robustly " + word + " under " + Wording.list(names));
    }

    /** Returns the difference and its share of the reference, such as "1,400; 20 %". */
    private static String size(Difference difference) {
        String share = Wording.relative(difference);
        return Wording.resolution(difference).size(difference.mean()) + (share.isEmpty() ? "" : "; " + share);
    }

    private static void counted(List<String> parts, List<Conclusion> all, Standing standing, String one, String many) {
        long number = all.stream().filter(c -> c.standing() == standing).count();
        if (number > 0) {
            parts.add(number + " " + (number == 1 ? one : many));
        }
    }
}
