package corridor.report.experiment;

import corridor.analysis.experiment.ExperimentFindings;
import corridor.analysis.experiment.OutcomeFindings;
import corridor.catalogue.abbreviations.Abbreviation;
import corridor.chart.page.Chart;
import corridor.report.page.Figure;
import corridor.report.page.HtmlPage;
import corridor.report.page.Masthead;
import corridor.report.page.Part;
import corridor.report.page.ReproducePart;
import corridor.report.page.Reproduction;
import corridor.result.Manifest;
import corridor.result.StoredBatch;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** An experiment report describes the findings of an experiment in one HTML file, in the frame of the batch report. */
public final class ExperimentReport {
    private static final List<Reproduction.FileNote> FILES = List.of(
            new Reproduction.FileNote("manifest.json", "what was run, failures, hashes, machine and timing"),
            new Reproduction.FileNote("runs.csv", "one row a run: which run it is, its seed, its status, its outcomes"),
            new Reproduction.FileNote("series.parquet", "monthly national series, one row a run and month"),
            new Reproduction.FileNote("design/design.json", "what was varied, how, and what for"),
            new Reproduction.FileNote("design/points.csv", "the points as they were run, one column a factor"),
            new Reproduction.FileNote("scenarios/*.json", "the scenario, parents merged in"),
            new Reproduction.FileNote(
                    "analysis/*.csv",
                    "values by point, effects by level, indices with intervals, by month, year and size; for a"
                            + " difference, where its sign turns"),
            new Reproduction.FileNote("charts/", "each chart as SVG and PNG"));

    private final StoredBatch batch;
    private final ExperimentFindings findings;
    private final List<Chart> charts;
    private final List<String> before;

    /** @param before sentences on an earlier screening, and on ranges that the user states; may be empty */
    public ExperimentReport(StoredBatch batch, ExperimentFindings findings, List<Chart> charts, List<String> before) {
        this.batch = batch;
        this.findings = findings;
        this.charts = List.copyOf(charts);
        this.before = List.copyOf(before);
    }

    /**
     * Returns the HTML page.
     *
     * @param abbreviations abbreviations that the page spells out where it uses them first
     */
    public String page(List<Abbreviation> abbreviations) {
        Manifest manifest = batch.manifest();
        Scenario scenario = batch.scenarios().get(0);
        String question = ExperimentWords.question(findings, scenario.label());
        List<Part> parts = new ArrayList<>();
        parts.add(new ExperimentAnswerPart(findings, manifest.failures().size(), before));
        List<Figure> across = figures("");
        if (!across.isEmpty()) {
            parts.add(new AcrossOutcomesPart(across));
        }
        for (OutcomeFindings found : findings.outcomes()) {
            parts.add(new OutcomeDriversPart(
                    findings, found, figures(found.outcome().id())));
        }
        parts.add(new VariedPart(findings));
        parts.add(new ReproducePart(Reproduction.of(manifest, FILES)));
        return new HtmlPage(question, manifest.corridor())
                .spelling(abbreviations)
                .of(html -> Masthead.write(html, kind(), question, facts(scenario)), parts);
    }

    private String kind() {
        return findings.isSweep() ? "sweep" : "sensitivity";
    }

    private String facts(Scenario scenario) {
        return (findings.subject().isDifference() ? findings.subject().words() + " \u00b7 " : "")
                + findings.sample() + " \u00b7 " + findings.quantity().words() + " \u00b7 " + scenario.start() + " to "
                + scenario.end().minusDays(1) + " \u00b7 seed "
                + batch.manifest().seed() + " \u00b7 version "
                + batch.manifest().corridor();
    }

    private List<Figure> figures(String outcome) {
        return charts.stream()
                .filter(chart -> chart.subject().equals(outcome))
                .map(Figure::of)
                .toList();
    }
}
