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
 * Reads and writes the folder of a screening. The folder holds two experiments, each in a folder of its own, and the
 * file screening.json. That file has the settings of the second experiment, so that a stopped screening can continue
 * after the first.
 *
 * @param root the folder
 */
public record ScreeningFile(Path root) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /**
     * Second holds the settings with which a screening continues after its first experiment.
     *
     * @param command the command line, without options that cannot change a result
     * @param most largest number of factors to keep
     * @param samples base points of the second experiment
     * @param replicates number of runs of each point of the second experiment
     * @param untilWidth largest width of an interval in the second experiment, see {@link corridor.design.Purpose}
     * @param mostSamples largest number of samples of the second experiment, see {@link corridor.design.Purpose}
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

    /** Writes the report about both experiments. */
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
