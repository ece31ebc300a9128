package corridor.workflow.calibration;

import corridor.analysis.calibration.CalibrationFindings;
import corridor.analysis.calibration.CalibrationTables;
import corridor.batch.Execution;
import corridor.build.Build;
import corridor.catalogue.Catalogue;
import corridor.exchange.EnsembleJson;
import corridor.result.unfinished.NewTextFile;
import corridor.run.RunFactory;
import corridor.validation.CalibrationStudy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs a calibration, with waves, weights and draws, in a folder from which it can be resumed. */
public final class CalibrationWorkflow {
    private final Catalogue catalogue;
    private final String version;

    /** @param version version of Corridor, for the settings */
    public CalibrationWorkflow(Catalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.version = version;
    }

    /**
     * Returns the study of a calibration.
     *
     * @throws corridor.problem.InputException when a size is out of range
     */
    public CalibrationStudy study(CalibrationStudy.Sizes sizes, long seed) {
        return new CalibrationStudy(catalogue, sizes, seed);
    }

    /**
     * Runs a calibration, or resumes one that was stopped, and writes the tables.
     *
     * @param target folder that is new, empty, or was left by the same command
     * @param command the command line, without options that cannot change a result
     * @throws corridor.batch.BatchInterrupted when stopped; finished stages stay in the folder
     * @throws corridor.problem.InputException when the folder holds something else, or the record rules out too many
     *     candidates
     */
    public CalibrationFindings run(
            CalibrationStudy study, RunFactory model, Execution execution, Path target, String command)
            throws IOException {
        CalibrationFolder folder = CalibrationFolder.open(target, settings(command));
        CalibrationFindings findings = study.run(model, execution, folder);
        for (Map.Entry<String, List<String>> table :
                CalibrationTables.of(findings).entrySet()) {
            writeOnce(folder.path(table.getKey()), String.join("\n", table.getValue()) + "\n");
        }
        writeOnce(folder.path(EnsembleJson.NAME), EnsembleJson.of(findings, command));
        return findings;
    }

    private String settings(String command) {
        Build build = Build.running(version);
        return command + "\nbuild " + build.hash() + "\n";
    }

    /**
     * Writes a file, unless the file exists with the same text. A resumed calibration has equal settings, so it makes
     * the tables that already exist with the same text.
     */
    private static void writeOnce(Path file, String text) throws IOException {
        if (!Files.isRegularFile(file)
                || !Files.readString(file, StandardCharsets.UTF_8).equals(text)) {
            NewTextFile.replace(file, text);
        }
    }
}
