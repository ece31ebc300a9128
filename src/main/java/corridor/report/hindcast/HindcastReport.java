package corridor.report.hindcast;

import corridor.analysis.hindcast.HindcastFindings;
import corridor.catalogue.Catalogue;
import corridor.chart.page.Chart;
import corridor.report.page.Figure;
import corridor.report.page.HtmlPage;
import corridor.report.page.Masthead;
import corridor.report.page.Part;
import corridor.report.page.ReproducePart;
import corridor.report.page.Reproduction;
import corridor.scenario.Scenario;
import java.util.List;

/** A hindcast report describes a hindcast in one HTML file, in the frame of the batch report. */
public final class HindcastReport {
    private final Catalogue catalogue;
    private final HindcastFindings findings;
    private final Scenario scenario;
    private final Chart chart;
    private final Reproduction reproduction;

    public HindcastReport(
            Catalogue catalogue, HindcastFindings findings, Scenario scenario, Chart chart, Reproduction reproduction) {
        this.catalogue = catalogue;
        this.findings = findings;
        this.scenario = scenario;
        this.chart = chart;
        this.reproduction = reproduction;
    }

    /** Returns the HTML page. */
    public String page() {
        String question = "Do the actors of the model react as the record shows?";
        List<Part> parts = List.of(
                new HindcastAnswerPart(findings),
                new HindcastReactionsPart(findings, Figure.of(chart)),
                new HindcastRecordPart(findings, catalogue),
                new ReproducePart(reproduction));
        return new HtmlPage(question, reproduction.version())
                .spelling(catalogue.abbreviations())
                .of(html -> Masthead.write(html, "hindcast", question, facts()), parts);
    }

    private String facts() {
        return findings.title() + " \u00b7 " + findings.replicates() + " replicates \u00b7 " + scenario.start() + " to "
                + scenario.end().minusDays(1) + " \u00b7 seed " + reproduction.seed() + " \u00b7 version "
                + reproduction.version();
    }
}
