package corridor.report.comparison;

import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Dependence;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Finding;
import corridor.analysis.comparison.Standing;
import corridor.analysis.comparison.Verdict;
import corridor.catalogue.Catalogue;
import corridor.report.phrase.LeadText;
import corridor.report.phrase.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Answer sentences tell the findings on a scenario theme by theme: first what has a direction, then what is unclear,
 * then what is too small to matter. Each outcome is named.
 */
final class AnswerSentences {
    private final Catalogue catalogue;
    private final boolean brief;

    /** @param brief whether findings without a direction are left out */
    AnswerSentences(Catalogue catalogue, boolean brief) {
        this.catalogue = catalogue;
        this.brief = brief;
    }

    /**
     * Returns one sentence for each theme, with the theme as its lead. Themes without findings have none; if no finding
     * is left, one sentence says so.
     */
    List<LeadText> of(Map<AnswerTheme, List<Finding>> findings) {
        List<LeadText> sentences = new ArrayList<>();
        findings.forEach((theme, ofTheme) -> {
            List<String> clauses = clauses(ofTheme);
            if (!clauses.isEmpty()) {
                sentences.add(new LeadText(theme.title() + ":", " " + String.join("; ", clauses) + "."));
            }
        });
        if (sentences.isEmpty()) {
            sentences.add(new LeadText("No clear effect", " on any main outcome that is large enough to matter."));
        }
        return sentences;
    }

    private List<String> clauses(List<Finding> findings) {
        List<Finding> happening = findings.stream().filter(f -> !isAbsent(f)).toList();
        List<String> clauses = new ArrayList<>();
        happening.stream().filter(Finding::isDirected).map(this::directed).forEach(clauses::add);
        if (!brief) {
            clause(clauses, "no clear effect on ", happening, Verdict.NOT_DISTINGUISHABLE, true);
            clause(clauses, "too few runs to judge ", happening, Verdict.NOT_DISTINGUISHABLE, false);
            clause(clauses, "no difference that matters to ", happening, Verdict.TOO_SMALL, true);
        }
        return clauses;
    }

    /** Whether the outcome is zero in all runs of both scenarios, so that there is nothing to tell. */
    private static boolean isAbsent(Finding finding) {
        Difference difference = finding.difference();
        return difference.referenceMean() == 0
                && difference.mean() == 0
                && difference.spread().p5() == 0
                && difference.spread().p95() == 0;
    }

    private String directed(Finding finding) {
        Difference difference = Wording.inLargerUnits(finding.difference());
        List<String> details = new ArrayList<>(List.of(Wording.interval(difference)));
        add(details, Wording.relative(difference));
        add(details, standing(finding));
        return Wording.change(difference) + " (" + String.join("; ", details) + ")";
    }

    private void clause(
            List<String> clauses, String opening, List<Finding> findings, Verdict verdict, boolean hasInterval) {
        List<String> outcomes = findings.stream()
                .filter(finding -> finding.verdict() == verdict && finding.hasInterval() == hasInterval)
                .map(this::undirected)
                .toList();
        if (!outcomes.isEmpty()) {
            clauses.add(opening + Wording.list(outcomes));
        }
    }

    private String undirected(Finding finding) {
        Difference difference = Wording.inLargerUnits(finding.difference());
        List<String> details = new ArrayList<>();
        if (finding.verdict() == Verdict.NOT_DISTINGUISHABLE && finding.hasInterval()) {
            details.add("between " + Wording.ends(difference));
        }
        add(details, depends(finding));
        if (finding.verdict() == Verdict.TOO_SMALL && isUnresolved(finding)) {
            details.add("not resolved over all that was varied");
        }
        return Wording.label(finding.outcome()) + (details.isEmpty() ? "" : " (" + String.join("; ", details) + ")");
    }

    private static void add(List<String> details, String detail) {
        if (!detail.isEmpty()) {
            details.add(detail);
        }
    }

    /** Says how far a finding with a direction carries; empty if only chance was varied. */
    private String standing(Finding finding) {
        return finding.conclusion()
                .map(Conclusion::standing)
                .map(standing -> switch (standing) {
                    case ROBUST -> "robust";
                    case FUTURES, NEGLIGIBLE -> "in nearly all futures";
                    case BUILT_IN -> "built in by assumption";
                    case DEPENDS -> depends(finding);
                    case UNRESOLVED -> "not resolved";
                    case UNTESTED -> "";
                })
                .orElse("");
    }

    private static boolean isUnresolved(Finding finding) {
        return finding.conclusion()
                .filter(c -> c.standing() == Standing.UNRESOLVED)
                .isPresent();
    }

    /** Says on what a finding depends; empty if no dependence was found. */
    private String depends(Finding finding) {
        boolean depends = finding.conclusion()
                .filter(c -> c.standing() == Standing.DEPENDS)
                .isPresent();
        if (!depends) {
            return "";
        }
        List<Dependence> inputs = finding.dependsOn();
        return inputs.isEmpty()
                ? "depends on several inputs together"
                : "depends " + (inputs.size() > 1 ? "above all " : "") + "on " + name(inputs.get(0));
    }

    /** Returns the readable name of a parameter or switch. */
    private String name(Dependence on) {
        if (on.kind() == Dependence.Kind.PARAMETER && catalogue.parameterIds().contains(on.id())) {
            return "\u201c" + Wording.within(catalogue.parameter(on.id()).meaning()) + "\u201d";
        }
        if (on.kind() == Dependence.Kind.SWITCH && catalogue.switchIds().contains(on.id())) {
            return "\u201c" + Wording.within(catalogue.switchOf(on.id()).meaning()) + "\u201d";
        }
        return on.id();
    }
}
