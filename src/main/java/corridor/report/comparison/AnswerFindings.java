package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Finding;
import corridor.analysis.comparison.Verdict;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.Prominence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Answer findings are the findings of the report's answer, theme by theme, for pages that are no report. */
public final class AnswerFindings {
    private AnswerFindings() {}

    /**
     * A theme of the answer.
     *
     * @param id short name in lower case
     * @param title name for readers
     * @param outcomes outcomes of the theme, in the order of the answer
     */
    public record Theme(String id, String title, List<Outcome> outcomes) {
        public Theme {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Returns the themes of the answer, in its order, with their outcomes in a catalogue. */
    public static List<Theme> themes(Catalogue catalogue) {
        return Arrays.stream(AnswerTheme.values())
                .map(theme -> new Theme(
                        theme.name().toLowerCase(Locale.ROOT),
                        theme.title(),
                        Prominence.outcomes(catalogue.outcomes(), theme.place())))
                .toList();
    }

    /** The findings of one theme. */
    public record Group(Theme theme, List<Finding> findings) {
        public Group {
            findings = List.copyOf(findings);
        }
    }

    /** Returns the findings on a scenario by theme; a theme without findings is left out. */
    public static List<Group> of(Analysis analysis, String scenario, Catalogue catalogue) {
        List<Theme> themes = themes(catalogue);
        List<Group> groups = new ArrayList<>();
        new Headlines(analysis).byTheme(analysis.findings(scenario)).forEach((theme, findings) -> {
            if (!findings.isEmpty()) {
                groups.add(new Group(themes.get(theme.ordinal()), findings));
            }
        });
        return groups;
    }

    /**
     * Returns the verdict of a finding as a chip of the report shows it: {@code fewer}, {@code more}, {@code too
     * small}, {@code unclear}, {@code built in} or {@code depends}. The words {@code fewer} and {@code more} stand for
     * the direction; {@link #word} has the outcome's own.
     */
    public static String verdict(Finding finding) {
        Verdict widest = finding.conclusion()
                .map(conclusion -> conclusion.widest().verdict())
                .orElse(finding.verdict());
        return finding.conclusion()
                .map(Conclusion::standing)
                .map(standing -> switch (standing) {
                    case BUILT_IN -> "built in";
                    case DEPENDS -> "depends";
                    case NEGLIGIBLE -> "too small";
                    case UNRESOLVED -> "unclear";
                    case ROBUST, FUTURES, UNTESTED -> verdict(widest);
                })
                .orElse(verdict(widest));
    }

    /** Returns the code of a verdict: {@code fewer}, {@code more}, {@code too small} or {@code unclear}. */
    public static String verdict(Verdict verdict) {
        return switch (verdict) {
            case HIGHER -> "more";
            case LOWER -> "fewer";
            case TOO_SMALL -> "too small";
            case NOT_DISTINGUISHABLE -> "unclear";
        };
    }

    /** Returns a finding in a word or two of its outcome, as a chip of the report shows it. */
    public static String word(Finding finding) {
        return finding.conclusion()
                .map(ComparisonWords::chip)
                .orElse(ComparisonWords.verdict(finding.verdict(), finding.outcome()));
    }

    /** Says in a sentence what was varied between the runs. */
    public static String varied(Analysis analysis) {
        return ComparisonWords.varied(analysis);
    }
}
