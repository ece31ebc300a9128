package corridor.report.attribution;

import corridor.analysis.attribution.AttributionFindings;
import corridor.catalogue.abbreviations.Abbreviation;
import corridor.chart.page.Chart;
import corridor.number.Counted;
import corridor.report.page.HtmlPage;
import corridor.report.page.Masthead;
import corridor.report.page.ReproducePart;
import corridor.report.page.Reproduction;
import corridor.report.phrase.Wording;
import java.util.List;
import java.util.function.UnaryOperator;

/** An attribution report says on one HTML page why two scenarios differ. */
public final class AttributionReport {
    private final AttributionFindings findings;
    private final UnaryOperator<String> title;
    private final List<Chart> charts;
    private final Reproduction reproduction;

    /** @param title short name of a scenario */
    public AttributionReport(
            AttributionFindings findings, UnaryOperator<String> title, List<Chart> charts, Reproduction reproduction) {
        this.findings = findings;
        this.title = title;
        this.charts = List.copyOf(charts);
        this.reproduction = reproduction;
    }

    /**
     * Returns the HTML page.
     *
     * @param abbreviations abbreviations that the page spells out where it uses them first
     */
    public String page(List<Abbreviation> abbreviations) {
        String question = "Why does \u201c" + title.apply(findings.scenario()) + "\u201d differ from \u201c"
                + title.apply(findings.reference()) + "\u201d in " + Wording.label(findings.outcome()) + "?";
        String facts = Counted.of(findings.pairs(), "pair") + " of runs \u00b7 seed " + reproduction.seed()
                + " \u00b7 version " + reproduction.version();
        return new HtmlPage(question, reproduction.version())
                .spelling(abbreviations)
                .of(
                        html -> Masthead.write(html, "why", question, facts),
                        List.of(
                                new AttributionAnswerPart(findings, new ShareWords(findings, title), charts),
                                new ReproducePart(reproduction)));
    }
}
