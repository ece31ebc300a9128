package corridor.workflow.ablation;

import corridor.analysis.ablation.AblationFindings;
import corridor.batch.StopSignal;
import corridor.build.Build;
import corridor.build.Sha256;
import corridor.catalogue.Catalogue;
import corridor.chart.ablation.AblationChart;
import corridor.chart.page.Chart;
import corridor.exchange.AblationCsv;
import corridor.exchange.AblationJson;
import corridor.report.ablation.AblationReport;
import corridor.report.page.Reproduction;
import corridor.result.unfinished.NewFolder;
import corridor.scenario.Scenario;
import corridor.validation.AblationStudy;
import corridor.workflow.Exploration;
import corridor.workflow.Fonts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the workflow of ablations: a study that measures effects and, on request, a folder with tables, charts and
 * report.
 */
public final class AblationWorkflow {
    private static final String FINDINGS = "ablations.json";
    private static final String EFFECTS = "effects.csv";
    private static final String PATTERNS = "patterns.csv";
    private static final List<Reproduction.FileNote> FILES = List.of(
            new Reproduction.FileNote(FINDINGS, "all effects and patterns, in the model and without each mechanism"),
            new Reproduction.FileNote(EFFECTS, "one row for each ablation, scenario and outcome"),
            new Reproduction.FileNote(PATTERNS, "one row for each ablation and line of a pattern"),
            new Reproduction.FileNote("charts/", "the effects as SVG and PNG"));
    private final Catalogue catalogue;
    private final String version;

    /** @param version version of Corridor, for charts and report */
    public AblationWorkflow(Catalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.version = version;
    }

    /**
     * Returns the study of ablations in some scenarios. {@link AblationStudy} documents the parameters.
     *
     * @throws corridor.problem.InputException when the scenarios cannot be compared, an ablation does not exist, or the
     *     number of replicates is out of range
     */
    public AblationStudy study(List<Scenario> scenarios, List<String> ablations, int replicates, long seed) {
        return new AblationStudy(catalogue, scenarios, ablations, replicates, seed);
    }

    /**
     * Writes a finished folder with tables, charts and report.
     *
     * @param command the command line, without options that cannot change a result
     * @throws corridor.batch.BatchInterrupted when stopped; no files remain
     */
    public void write(AblationFindings findings, Path target, String command, StopSignal stop) throws IOException {
        Fonts.require();
        try (NewFolder staged = NewFolder.forNew(target)) {
            Path place = staged.path();
            Files.writeString(place.resolve(FINDINGS), AblationJson.of(findings), StandardCharsets.UTF_8);
            Files.writeString(place.resolve(EFFECTS), lines(AblationCsv.effects(findings)), StandardCharsets.UTF_8);
            Files.writeString(place.resolve(PATTERNS), lines(AblationCsv.patterns(findings)), StandardCharsets.UTF_8);
            List<Chart> charts = AblationChart.draw(findings, version);
            Path folder = Files.createDirectories(place.resolve("charts"));
            for (Chart chart : charts) {
                stop.check();
                chart.writeTo(folder);
            }
            List<Reproduction.Hash> hashes = new ArrayList<>();
            for (String table : List.of(FINDINGS, EFFECTS, PATTERNS)) {
                hashes.add(new Reproduction.Hash(table, Sha256.of(place.resolve(table))));
            }
            Reproduction reproduction = new Reproduction(
                    command, findings.seed(), Build.running(version), Exploration.machine(), hashes, FILES);
            Files.writeString(
                    place.resolve("report.html"),
                    new AblationReport(findings, charts, reproduction).page(catalogue.abbreviations()),
                    StandardCharsets.UTF_8);
            stop.check();
            staged.moveIntoPlace();
        }
    }

    private static String lines(List<String> rows) {
        return String.join("\n", rows) + "\n";
    }
}
