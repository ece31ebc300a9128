package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Finding;
import corridor.analysis.comparison.OutcomeBand;
import corridor.analysis.comparison.ShownScenarios;
import corridor.analysis.comparison.Verdict;
import corridor.report.phrase.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A narrator describes the findings of a batch with one sentence for each scenario, including its uncertainty. The
 * sentences are the last lines of a batch and the report's answer.
 */
public final class Narrator {
    private Narrator() {}

    /**
     * Returns one sentence per compared scenario in batch order; for a single scenario, one sentence on its outcomes.
     */
    public static List<String> sentences(Analysis analysis) {
        if (analysis.differences().isEmpty()) {
            return List.of(alone(analysis));
        }
        return analysis.scenarios().stream()
                .filter(scenario -> !scenario.equals(analysis.reference()))
                .map(scenario -> compared(analysis, scenario))
                .toList();
    }

    /** Returns the sentences on the shown scenarios, and a last sentence that counts the others. */
    public static List<String> sentences(ShownScenarios shown) {
        List<String> sentences = new ArrayList<>(sentences(shown.analysis()));
        if (shown.leftOut() > 0) {
            sentences.add(ComparisonWords.leftOut(shown.analysis().scenarios().size() - 1, shown.leftOut()));
        }
        return sentences;
    }

    /**
     * Returns one sentence on the effect of bargaining for each scenario with it, compared with its copy without
     * bargaining. There is none if that copy is the reference, since another sentence compares the two.
     */
    public static List<String> bargaining(Analysis analysis) {
        return analysis.bargaining().stream()
                .filter(difference -> !difference.reference().equals(analysis.reference()))
                .map(Difference::scenario)
                .distinct()
                .map(scenario -> {
                    List<Finding> spoken = new Headlines(analysis).ofBargaining(scenario);
                    return compared(
                            analysis, scenario, spoken.get(0).difference().reference(), spoken);
                })
                .toList();
    }

    private static String alone(Analysis analysis) {
        List<String> parts = new ArrayList<>();
        for (OutcomeBand band : new Headlines(analysis).spokenBands(analysis.reference())) {
            parts.add(Wording.label(band.outcome()) + " " + Wording.band(band));
        }
        String what = analysis.runs() == 1 ? ", " : ", median and 90 % band of ";
        return "In " + analysis.reference() + what + ComparisonWords.sample(analysis) + ": " + String.join("; ", parts)
                + ".";
    }

    private static String compared(Analysis analysis, String scenario) {
        return compared(analysis, scenario, analysis.reference(), new Headlines(analysis).spoken(scenario));
    }

    private static String compared(Analysis analysis, String scenario, String reference, List<Finding> spoken) {
        String opening = opening(analysis, reference);
        if (spoken.stream().noneMatch(Finding::hasInterval)) {
            return opening + scenario + " cannot be judged: " + ComparisonWords.tooFew(analysis) + ".";
        }
        List<String> clauses = new ArrayList<>();
        addClause(clauses, "gives on average ", clear(spoken));
        addClause(clauses, "makes no difference that matters to ", small(spoken));
        addClause(clauses, "cannot be told from " + reference + " in ", unresolved(spoken));
        return opening + scenario + " " + String.join("; it ", clauses) + ".";
    }

    private static String opening(Analysis analysis, String reference) {
        int months = analysis.monthly().isEmpty()
                ? 0
                : analysis.monthly().get(0).bands().size();
        String compared = "ompared with " + reference + ", ";
        if (months == 0) {
            return "C" + compared;
        }
        String years = months == 12 ? "1 year" : months / 12 + " years";
        return "Over " + (months % 12 == 0 ? years : months + " months") + ", c" + compared;
    }

    private static void addClause(List<String> clauses, String verb, List<String> objects) {
        if (!objects.isEmpty()) {
            clauses.add(verb + Wording.list(objects));
        }
    }

    private static List<String> clear(List<Finding> findings) {
        List<String> phrases = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.isDirected()) {
                Difference difference = finding.difference();
                String relative = Wording.relative(difference);
                phrases.add(Wording.change(difference) + " (" + (relative.isEmpty() ? "" : relative + "; ")
                        + (phrases.isEmpty() ? "95 % interval " : "") + Wording.interval(difference)
                        + after("; ", standing(finding)) + ")");
            }
        }
        return phrases;
    }

    private static List<String> small(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.TOO_SMALL)
                .map(finding -> {
                    String standing = standing(finding);
                    return Wording.label(finding.outcome()) + (standing.isEmpty() ? "" : " (" + standing + ")");
                })
                .toList();
    }

    private static List<String> unresolved(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_DISTINGUISHABLE)
                .map(finding -> Wording.label(finding.outcome())
                        + (!finding.hasInterval()
                                ? ""
                                : " (" + Wording.interval(finding.difference()) + after("; ", standing(finding)) + ")"))
                .toList();
    }

    /**
     * Describes the strength of the conclusion; empty if only chance was varied. The effect of bargaining has no
     * conclusion, so the text is empty there, too.
     */
    private static String standing(Finding finding) {
        return finding.conclusion()
                .map(conclusion -> switch (conclusion.standing()) {
                    case ROBUST -> "robust";
                    case FUTURES, NEGLIGIBLE -> "in nearly all futures";
                    case BUILT_IN -> "built in by assumption";
                    case DEPENDS -> depends(finding);
                    case UNRESOLVED ->
                        finding.verdict() == Verdict.NOT_DISTINGUISHABLE ? "" : "not clear among so many";
                    case UNTESTED -> "";
                })
                .orElse("");
    }

    private static String depends(Finding finding) {
        String first = finding.dependsOn().isEmpty()
                ? "the parameters"
                : finding.dependsOn().get(0).id();
        int more = finding.dependsOn().size() - 1;
        return "depends on " + first + (more > 0 ? " and " + more + " more" : "");
    }

    private static String after(String separator, String text) {
        return text.isEmpty() ? "" : separator + text;
    }
}
