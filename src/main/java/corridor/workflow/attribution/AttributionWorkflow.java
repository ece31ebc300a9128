package corridor.workflow.attribution;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.AttributionTable;
import corridor.analysis.attribution.LoopTable;
import corridor.batch.StopSignal;
import corridor.build.Build;
import corridor.catalogue.Catalogue;
import corridor.chart.attribution.AttributionCharts;
import corridor.chart.page.Chart;
import corridor.exchange.AttributionJson;
import corridor.problem.InputException;
import corridor.report.attribution.AttributionNarrative;
import corridor.report.attribution.AttributionReport;
import corridor.report.page.Reproduction;
import corridor.result.table.ExplorationTables;
import corridor.run.CouplingRuns;
import corridor.run.HoldableRuns;
import corridor.workflow.Exploration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** Runs the workflow of why two scenarios of a batch differ: read, run the scenarios between them, divide, draw. */
public final class AttributionWorkflow {
    private static final Reproduction.FileNote CHARTS =
            new Reproduction.FileNote("charts/", "each chart as SVG and PNG");
    private static final List<Reproduction.FileNote> FILES = List.of(
            new Reproduction.FileNote(
                    "analysis/why.csv", "one row a player and month: share, interval, alone and last"),
            CHARTS);
    private static final List<Reproduction.FileNote> LOOP_FILES = List.of(
            new Reproduction.FileNote("analysis/loops.csv", "one row a loop and month: what is missing without it"));

    private final Catalogue catalogue;
    private final String version;

    /** @param version version of Corridor, which must be that of the batch; for the source line of charts, too */
    public AttributionWorkflow(Catalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.version = version;
    }

    /** Returns what puts shares into the report of a batch. */
    public BatchShares ofBatches() {
        return new BatchShares(catalogue);
    }

    /** Returns the factory of runs in which couplings of the model are held. */
    public HoldableRuns.Factory holdableRuns() {
        return CouplingRuns.factory(catalogue);
    }

    /**
     * Opens the study of a question.
     *
     * @throws InputException when the question does not fit the folder, or another build made the folder
     */
    public AttributionStudy study(AttributionRequest request) throws IOException {
        return AttributionStudy.of(catalogue, version, request);
    }

    /**
     * Returns the findings as text for a terminal.
     *
     * @param byTime whether the text says when the shares arise
     */
    public String text(AttributionStudy study, AttributionFindings findings, boolean byTime) {
        return new AttributionNarrative(findings, study.labels()::get).text(catalogue.abbreviations(), byTime);
    }

    /** Returns the findings as JSON; those of a question by loops have a list of loops, even if it is empty. */
    public String json(AttributionStudy study, AttributionFindings findings) {
        return AttributionJson.of(findings, study.isOfLoops());
    }

    /**
     * Writes a folder with the table, the charts and the report.
     *
     * @param target new or empty folder
     * @param command the command line, without options that cannot change a result
     * @throws corridor.batch.BatchInterrupted when stopped; nothing is left behind then
     */
    public void write(
            AttributionStudy study, AttributionFindings findings, Path target, String command, StopSignal stop)
            throws IOException {
        UnaryOperator<String> title = study.labels()::get;
        List<Chart> charts = AttributionCharts.of(findings, title, version, study.seed());
        stop.check();
        Exploration.leave(
                target,
                ExplorationTables.ATTRIBUTION,
                catalogue,
                study.isOfLoops() ? new LoopTable(findings)::write : new AttributionTable(findings)::write,
                charts,
                hashes -> new AttributionReport(
                                findings,
                                title,
                                charts,
                                new Reproduction(
                                        command,
                                        study.seed(),
                                        Build.running(version),
                                        Exploration.machine(),
                                        hashes,
                                        study.isOfLoops() ? LOOP_FILES : FILES))
                        .page(catalogue.abbreviations()));
    }
}
