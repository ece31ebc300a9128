package corridor.workflow.hindcast;

import corridor.analysis.hindcast.HindcastFindings;
import corridor.analysis.hindcast.HindcastTables;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.build.Build;
import corridor.catalogue.Catalogue;
import corridor.chart.hindcast.HindcastChart;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartContext;
import corridor.report.hindcast.HindcastReport;
import corridor.report.page.Reproduction;
import corridor.result.folder.HindcastFolder;
import corridor.result.unfinished.NewFolder;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import corridor.validation.HindcastStudy;
import corridor.workflow.Exploration;
import corridor.workflow.Fonts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs the workflow of a hindcast from a scenario to a report: replay, store, draw, report. */
public final class HindcastWorkflow {
    private static final List<Reproduction.FileNote> FILES = List.of(
            new Reproduction.FileNote("lags.csv", "one row a replicate and reaction: its lag with and without trigger"),
            new Reproduction.FileNote("reactions.csv", "one row a reaction: shares, intervals, quantiles of the lag"),
            new Reproduction.FileNote("scenarios/*.json", "the scenario as it was run, parents merged in"),
            new Reproduction.FileNote("charts/", "the chart as SVG and PNG"));
    private final Catalogue catalogue;
    private final String version;

    /**
     * Makes a workflow.
     *
     * @param version version of Corridor, for charts and report
     */
    public HindcastWorkflow(Catalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.version = version;
    }

    /**
     * Returns the comparison of a scenario with the record.
     *
     * @throws corridor.problem.InputException when no hindcast belongs to the scenario, or the scenario cannot be
     *     replayed
     */
    public HindcastStudy study(Scenario scenario) {
        return new HindcastStudy(catalogue, scenario);
    }

    /**
     * Runs the plan and writes a finished folder.
     *
     * @param plan plan from {@link HindcastStudy#plan}
     * @param command the command line, without options that cannot change a result
     * @throws corridor.batch.BatchInterrupted when stopped; no files remain
     */
    public HindcastStudy.Outcome run(
            HindcastStudy study, BatchPlan plan, Path target, String command, RunFactory model, Execution execution)
            throws IOException {
        Fonts.require();
        try (NewFolder staged = NewFolder.forNew(target)) {
            HindcastStudy.Outcome outcome = study.run(plan, model, execution);
            HindcastFolder folder = new HindcastFolder(staged.path());
            store(folder, study.scenario(), outcome.findings());
            execution.stop().check();
            Chart chart = draw(folder, study.scenario(), outcome.findings(), plan.seed());
            execution.stop().check();
            Reproduction reproduction = reproduction(folder, study.scenario(), plan, command);
            Files.writeString(
                    folder.report(),
                    new HindcastReport(catalogue, outcome.findings(), study.scenario(), chart, reproduction).page(),
                    StandardCharsets.UTF_8);
            staged.moveIntoPlace();
            return outcome;
        }
    }

    private void store(HindcastFolder folder, Scenario scenario, HindcastFindings findings) throws IOException {
        HindcastTables tables = new HindcastTables(findings);
        tables.writeLags(folder.lags());
        tables.writeReactions(folder.reactions());
        folder.write(scenario, catalogue);
    }

    private Chart draw(HindcastFolder folder, Scenario scenario, HindcastFindings findings, long seed)
            throws IOException {
        ChartContext context = new ChartContext(catalogue, version, seed, Map.of(), scenario.start(), Map.of());
        Chart chart = HindcastChart.draw(findings, context);
        chart.writeTo(Files.createDirectories(folder.charts()));
        return chart;
    }

    private Reproduction reproduction(HindcastFolder folder, Scenario scenario, BatchPlan plan, String command)
            throws IOException {
        List<Reproduction.Hash> hashes = folder.hashes(scenario).stream()
                .map(file -> new Reproduction.Hash(file.path(), file.sha256()))
                .toList();
        return new Reproduction(command, plan.seed(), Build.running(version), Exploration.machine(), hashes, FILES);
    }
}
