package corridor.report.ablation;

import corridor.analysis.ablation.AblationFindings;
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

/** An ablation report describes the ablations in one HTML file, in the frame of the batch report. */
public final class AblationReport {
    private final AblationFindings findings;
    private final List<Chart> charts;
    private final Reproduction reproduction;

    public AblationReport(AblationFindings findings, List<Chart> charts, Reproduction reproduction) {
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
        String question = "On which mechanisms do the verdicts hang?";
        List<Part> parts = List.of(
                new AblationAnswerPart(findings),
                new AblatedEffectsPart(findings, charts.stream().map(Figure::of).toList()),
                new AblatedPatternsPart(findings),
                new AblationListPart(findings),
                new ReproducePart(reproduction));
        return new HtmlPage(question, reproduction.version())
                .spelling(abbreviations)
                .of(html -> Masthead.write(html, "ablations", question, facts()), parts);
    }

    private String facts() {
        return Counted.of(findings.replicates(), "replicate") + " \u00b7 from " + findings.start() + " \u00b7 seed "
                + findings.seed() + " \u00b7 version " + reproduction.version();
    }
}
