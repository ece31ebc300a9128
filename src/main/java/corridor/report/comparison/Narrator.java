package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Finding;
import corridor.analysis.comparison.OutcomeBand;
import corridor.analysis.comparison.ShownScenarios;
import corridor.catalogue.Catalogue;
import corridor.report.phrase.LeadText;
import corridor.report.phrase.Sentences;
import corridor.report.phrase.Wording;
import corridor.text.Capitals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A narrator tells the findings of a batch in sentences, scenario by scenario and theme by theme. They are the last
 * lines of a batch and the report's answer.
 */
public final class Narrator {
    /** Largest number of compared scenarios whose findings without a direction are told, too. */
    static final int IN_FULL = 3;

    private static final String INDENT = "  ";

    private final Analysis analysis;
    private final Catalogue catalogue;

    Narrator(Analysis analysis, Catalogue catalogue) {
        this.analysis = analysis;
        this.catalogue = catalogue;
    }

    /** Returns the answer as lines for a terminal; the findings on a scenario are indented. */
    public static List<String> lines(ShownScenarios shown, Catalogue catalogue) {
        Narrator narrator = new Narrator(shown.analysis(), catalogue);
        List<String> lines = new ArrayList<>();
        if (shown.analysis().differences().isEmpty()) {
            lines.add(narrator.alone());
        } else {
            lines.add(narrator.opening());
            for (String scenario : narrator.compared()) {
                lines.add(narrator.head(scenario));
                narrator.on(scenario).forEach(sentence -> lines.add(INDENT + sentence.text()));
            }
        }
        for (String scenario : narrator.bargained()) {
            lines.add(narrator.bargaining(scenario));
            narrator.onBargaining(scenario).forEach(sentence -> lines.add(INDENT + sentence.text()));
        }
        if (shown.leftOut() > 0) {
            lines.add(ComparisonWords.leftOut(shown.analysis().scenarios().size() - 1, shown.leftOut()));
        }
        return lines;
    }

    /** Returns the short name of a scenario; the name that commands take follows if it is spelled differently. */
    private String head(String scenario) {
        String label = analysis.label(scenario);
        boolean same = label.replace(' ', '-').equalsIgnoreCase(scenario);
        return same ? label : label + " (" + scenario + ")";
    }

    /** Returns the compared scenarios, in the order of the batch. */
    List<String> compared() {
        return analysis.scenarios().stream()
                .filter(scenario -> !scenario.equals(analysis.reference()))
                .toList();
    }

    /** Returns the sentences on a scenario, one for each theme. */
    List<LeadText> on(String scenario) {
        return sentences(new Headlines(analysis).byTheme(analysis.findings(scenario)));
    }

    /**
     * Returns the scenarios with bargaining whose copy without bargaining is not the reference, since the sentences on
     * the others compare them with it anyway.
     */
    List<String> bargained() {
        return analysis.bargaining().stream()
                .filter(difference -> !difference.reference().equals(analysis.reference()))
                .map(Difference::scenario)
                .distinct()
                .toList();
    }

    /** Returns the words before the sentences on the effect of bargaining. */
    String bargaining(String scenario) {
        return "What the bargaining itself does in " + analysis.label(scenario)
                + ", compared with the same scenario without it";
    }

    /** Returns the sentences on the effect of bargaining, compared with the same scenario without it. */
    List<LeadText> onBargaining(String scenario) {
        return sentences(new Headlines(analysis).byTheme(analysis.bargainingFindings(scenario)));
    }

    private List<LeadText> sentences(Map<AnswerTheme, List<Finding>> findings) {
        if (findings.values().stream().flatMap(List::stream).noneMatch(Finding::hasInterval)) {
            return List.of(new LeadText("Nothing can be judged:", " " + ComparisonWords.tooFew(analysis) + "."));
        }
        return new AnswerSentences(catalogue, compared().size() > IN_FULL).of(findings);
    }

    /** Describes the outcomes of a batch with one scenario. */
    String alone() {
        List<String> parts = new ArrayList<>();
        for (OutcomeBand band : new Headlines(analysis).bands(analysis.reference())) {
            parts.add(Wording.label(band.outcome()) + " " + Wording.band(band));
        }
        String what = analysis.runs() == 1 ? ", " : ", median and 90 % band of ";
        return "In " + analysis.referenceLabel() + what + ComparisonWords.sample(analysis) + ": "
                + String.join("; ", parts) + ".";
    }

    /** Says once for all scenarios what is compared, over what time, and what was varied. */
    String opening() {
        int months = analysis.monthly().isEmpty()
                ? 0
                : analysis.monthly().get(0).bands().size();
        String years = months == 12 ? "1 year" : months / 12 + " years";
        String time = months == 0 ? "" : "Over " + (months % 12 == 0 ? years : months + " months") + ", ";
        return Capitals.upper(
                Sentences.of("answer.compared", time, analysis.referenceLabel(), ComparisonWords.varied(analysis))
                        + ComparisonWords.notAsked(analysis));
    }
}
