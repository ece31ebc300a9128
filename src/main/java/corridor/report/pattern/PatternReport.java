package corridor.report.pattern;

import corridor.analysis.pattern.PatternFindings;
import corridor.catalogue.abbreviations.Abbreviation;
import corridor.chart.page.Chart;
import corridor.number.Counted;
import corridor.report.page.Figure;
import corridor.report.page.HtmlPage;
import corridor.report.page.Masthead;
import corridor.report.page.Part;
import corridor.report.page.ReproducePart;
import corridor.report.page.Reproduction;
import java.util.List;

/** A pattern report compares the model with the record in one HTML file, in the frame of the batch report. */
public final class PatternReport {
    private final PatternFindings findings;
    private final List<Chart> charts;
    private final Reproduction reproduction;

    public PatternReport(PatternFindings findings, List<Chart> charts, Reproduction reproduction) {
        this.findings = findings;
        this.charts = List.copyOf(charts);
        this.reproduction = reproduction;
    }

    /**
     * Returns the whole page.
     *
     * @param abbreviations abbreviations that the page spells out where it uses them first
     */
    public String page(List<Abbreviation> abbreviations) {
        String question = "Which patterns of the record does the model show?";
        List<Part> parts = List.of(
                new PatternAnswerPart(findings),
                new PatternLinesPart(findings, charts.stream().map(Figure::of).toList()),
                new ForecastPart(findings),
                new BrokenPart(findings),
                new ReproducePart(reproduction));
        return new HtmlPage(question, reproduction.version())
                .spelling(abbreviations)
                .of(html -> Masthead.write(html, "patterns", question, facts()), parts);
    }

    private String facts() {
        return Counted.of(findings.replicates(), "replicate") + " \u00b7 from " + findings.start() + " \u00b7 seed "
                + findings.seed() + " \u00b7 version " + reproduction.version();
    }
}
