package corridor.workflow.experiment;

import corridor.analysis.experiment.ExperimentAnalysis;
import corridor.analysis.experiment.ExperimentFindings;
import corridor.analysis.experiment.ExperimentTables;
import corridor.analysis.experiment.PointValues;
import corridor.analysis.experiment.Subject;
import corridor.batch.ExperimentDesign;
import corridor.batch.StopSignal;
import corridor.chart.page.Chart;
import corridor.exchange.ResultJson;
import corridor.report.experiment.ExperimentReport;
import corridor.report.phrase.PriorWords;
import corridor.result.Manifest;
import corridor.result.OutcomeTable;
import corridor.result.StoredBatch;
import corridor.result.folder.ResultFolder;
import corridor.result.table.ExplorationTables;
import corridor.task.Tasks;
import corridor.workflow.ChartFiles;
import corridor.workflow.experiment.ExperimentWorkflow.Finished;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Concludes an experiment whose runs are stored: analysis, tables, charts and report. */
final class ExperimentConclusion {
    private final OutcomeTable table;
    private final BiFunction<ExperimentFindings, Long, List<Chart>> pictures;

    /** @param pictures draws the charts from the findings and the seed */
    ExperimentConclusion(OutcomeTable table, BiFunction<ExperimentFindings, Long, List<Chart>> pictures) {
        this.table = table;
        this.pictures = pictures;
    }

    /**
     * Writes tables, charts and report into a folder that holds the runs, and seals it.
     *
     * @param before sentences for the report about the work before this experiment; may be empty
     */
    Finished write(
            ResultFolder folder,
            StoredBatch batch,
            ExperimentDesign design,
            List<String> before,
            ChartFiles.Sizes sizes,
            Tasks tasks,
            StopSignal stop)
            throws IOException {
        stop.check();
        ExperimentFindings findings = findings(batch, design);
        new ExperimentTables(findings).write(Files.createDirectories(folder.analysis()));
        ResultJson indices = new ResultJson();
        indices.add(findings);
        if (!indices.isEmpty()) {
            Files.writeString(folder.analysis().resolve("indices.json"), indices.text(), StandardCharsets.UTF_8);
        }
        folder.describeAnalysis(ExplorationTables.EXPERIMENT, table.catalogue());
        Manifest manifest = batch.manifest().withWritten(folder.hashes());
        stop.check();
        List<Chart> charts = pictures.apply(findings, batch.manifest().seed());
        ChartFiles.write(charts, folder.charts(), sizes, tasks);
        stop.check();
        List<String> beside = new ArrayList<>(before);
        // A parameter that the design varies takes no own prior, so the scenarios are those of a point.
        PriorWords.sentences(
                        table.catalogue(),
                        manifest.source(),
                        batch.scenarios().stream()
                                .map(scenario -> design.at(0, scenario))
                                .toList())
                .ifPresent(beside::add);
        String page = new ExperimentReport(batch.with(manifest), findings, charts, beside)
                .page(table.catalogue().abbreviations());
        Files.writeString(folder.report(), page, StandardCharsets.UTF_8);
        folder.seal(manifest);
        return new Finished(manifest, findings);
    }

    /** Analyses the runs of an experiment. */
    ExperimentFindings findings(StoredBatch batch, ExperimentDesign design) {
        Subject subject = new ScenarioPair(batch.scenarios()).subject();
        return new ExperimentAnalysis(
                        design.experiment(),
                        subject,
                        design.points(),
                        new PointValues.Size(
                                batch.manifest().futures(), batch.manifest().replicates()),
                        batch.columns(table))
                .of(batch.outcomes(), batch.monthly(), ResultFolder.firstMonth(batch.scenarios()));
    }
}
