package corridor.result.disk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A screening file is the folder of a screening. It holds two experiments in folders of their own and the file
 * screening.json with the settings to continue after the first experiment.
 *
 * @param root the folder
 */
public record ScreeningFile(Path root) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /**
     * The settings to continue after the first experiment.
     *
     * @param command the command line, without options that cannot change a result
     * @param most largest number of factors to keep
     * @param samples base points of the second experiment
     * @param replicates number of runs of each of its points
     * @param untilWidth largest width of an interval in it, see {@link corridor.design.Purpose}
     * @param mostSamples its largest number of samples, see {@link corridor.design.Purpose}
     */
    public record Second(String command, int most, int samples, int replicates, double untilWidth, int mostSamples) {}

    /** Folder of the first experiment, over all factors. */
    public Path first() {
        return root.resolve("1-morris");
    }

    /** Folder of the second experiment, over the kept factors. */
    public Path second() {
        return root.resolve("2-sobol");
    }

    public Path report() {
        return root.resolve("report.html");
    }

    /** Whether the folder holds a screening whose last file, the report, is missing. */
    public boolean isUnfinished() {
        return isThere() && !Files.isRegularFile(report());
    }

    /** Whether the folder holds a screening. */
    public boolean isThere() {
        return Files.isRegularFile(file());
    }

    public void write(Second second) throws IOException {
        Disk.REAL.write(file(), Seal.text(second, List.of()).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the report over both experiments. */
    public void writeReport(String page) throws IOException {
        Disk.REAL.write(report(), page.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads screening.json.
     *
     * @throws InputException if the file is damaged
     */
    public Second read() throws IOException {
        Seal.require(file(), List.of());
        try {
            return JSON.treeToValue(Seal.opened(JSON.readTree(InputFile.RESULT.text(file()))), Second.class);
        } catch (JsonProcessingException e) {
            throw new InputException(
                    Problem.of(file().toString(), "is damaged; start the screening again in another folder"));
        }
    }

    private Path file() {
        return root.resolve("screening.json");
    }
}
