package corridor.report.robustness;

import corridor.analysis.robustness.OutcomeRobustness;
import corridor.analysis.robustness.Robustness;
import corridor.catalogue.abbreviations.Abbreviation;
import corridor.chart.page.Chart;
import corridor.report.page.HtmlPage;
import corridor.report.page.Masthead;
import corridor.report.page.Part;
import corridor.report.page.ReproducePart;
import corridor.report.page.Reproduction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A robustness report describes the robustness of policies in one HTML file, in the frame of the batch report. */
public final class RobustnessReport {
    private final Robustness robustness;
    private final RobustnessWords words;
    private final List<List<Chart>> charts;
    private final Reproduction reproduction;

    /**
     * @param title readable name of a policy
     * @param charts charts of each outcome, in the order of the outcomes
     */
    public RobustnessReport(
            Robustness robustness, UnaryOperator<String> title, List<List<Chart>> charts, Reproduction reproduction) {
        this.robustness = robustness;
        this.words = new RobustnessWords(robustness, title);
        this.charts = charts.stream().map(List::copyOf).toList();
        this.reproduction = reproduction;
    }

    /**
     * Returns the HTML page.
     *
     * @param abbreviations abbreviations that the page spells out where it uses them first
     */
    public String page(List<Abbreviation> abbreviations) {
        String question = "Which policy holds up across futures?";
        List<Part> parts = new ArrayList<>(List.of(new RobustnessAnswerPart(robustness, words)));
        for (int k = 0; k < robustness.outcomes().size(); k++) {
            OutcomeRobustness outcome = robustness.outcomes().get(k);
            parts.add(new RobustnessOutcomePart(outcome, words, charts.get(k)));
        }
        parts.add(new ReproducePart(reproduction));
        String facts =
                words.sample() + " \u00b7 seed " + reproduction.seed() + " \u00b7 version " + reproduction.version();
        return new HtmlPage(question, reproduction.version())
                .spelling(abbreviations)
                .of(html -> Masthead.write(html, "robustness", question, facts), parts);
    }
}
