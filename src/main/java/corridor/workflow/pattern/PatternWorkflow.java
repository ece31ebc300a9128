package corridor.workflow.pattern;

import corridor.analysis.pattern.PatternFindings;
import corridor.batch.StopSignal;
import corridor.build.Build;
import corridor.build.Sha256;
import corridor.catalogue.Catalogue;
import corridor.chart.page.Chart;
import corridor.chart.pattern.PatternChart;
import corridor.exchange.PatternJson;
import corridor.report.page.Reproduction;
import corridor.report.pattern.PatternReport;
import corridor.result.unfinished.NewFolder;
import corridor.validation.PatternStudy;
import corridor.workflow.Exploration;
import corridor.workflow.Fonts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the workflow of patterns: a study that compares the model with patterns of the record and, on request, a folder
 * with table, charts and report.
 */
public final class PatternWorkflow {
    private static final String TABLE = "patterns.json";
    private static final List<Reproduction.FileNote> FILES = List.of(
            new Reproduction.FileNote(TABLE, "patterns with lines, forecasts and scores, broken models"),
            new Reproduction.FileNote("charts/", "a chart a pattern as SVG and PNG"));
    private final Catalogue catalogue;
    private final String version;

    /** @param version version of Corridor, for charts and report */
    public PatternWorkflow(Catalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.version = version;
    }

    /**
     * Returns the study of patterns in runs that start in a year.
     *
     * @throws corridor.problem.InputException when no start state lies in the year, or the number of replicates is out
     *     of range
     */
    public PatternStudy study(int year, int replicates, long seed) {
        return new PatternStudy(catalogue, year, replicates, seed);
    }

    /**
     * Writes a finished folder with table, charts and report.
     *
     * @param command the command line, without options that cannot change a result
     * @throws corridor.batch.BatchInterrupted when stopped; no files remain
     */
    public void write(PatternFindings findings, Path target, String command, StopSignal stop) throws IOException {
        Fonts.require();
        try (NewFolder staged = NewFolder.forNew(target)) {
            Path table = staged.path().resolve(TABLE);
            Files.writeString(table, PatternJson.of(findings), StandardCharsets.UTF_8);
            List<Chart> charts = PatternChart.draw(findings, version);
            Path folder = Files.createDirectories(staged.path().resolve("charts"));
            for (Chart chart : charts) {
                stop.check();
                chart.writeTo(folder);
            }
            Reproduction reproduction = new Reproduction(
                    command,
                    findings.seed(),
                    Build.running(version),
                    Exploration.machine(),
                    List.of(new Reproduction.Hash(TABLE, Sha256.of(table))),
                    FILES);
            Files.writeString(
                    staged.path().resolve("report.html"),
                    new PatternReport(findings, charts, reproduction).page(catalogue.abbreviations()),
                    StandardCharsets.UTF_8);
            stop.check();
            staged.moveIntoPlace();
        }
    }
}
