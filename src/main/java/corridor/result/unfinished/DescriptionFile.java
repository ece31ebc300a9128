package corridor.result.unfinished;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.BatchDescription;
import corridor.result.disk.Disk;
import corridor.result.disk.Seal;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes and reads the file plan.json of an unfinished batch. The file is either complete or absent. */
final class DescriptionFile {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private DescriptionFile() {}

    /**
     * Writes the file.
     *
     * @param scenarios files of the scenarios, which the seal of the plan covers
     */
    static void write(Path file, BatchDescription description, List<Path> scenarios, Disk disk) throws IOException {
        disk.write(file, Seal.text(description, scenarios).getBytes(StandardCharsets.UTF_8));
    }

    static BatchDescription read(Path file) throws IOException {
        try {
            String text = InputFile.RESULT.text(file);
            JsonNode tree = JSON.readTree(text);
            if (tree.path("format").isInt() && tree.path("format").intValue() != BatchDescription.FORMAT) {
                throw new InputException(Problem.of(
                        file.toString(),
                        "this batch was begun by Corridor "
                                + tree.path("corridor").asText("of an unknown version")
                                + " with another layout; go on with that version, or start again"));
            }
            // The text "null" is refused, since it describes no batch.
            if (tree.isObject()) {
                return JSON.treeToValue(Seal.opened(tree), BatchDescription.class);
            }
            throw damaged(file);
        } catch (JsonProcessingException e) {
            throw damaged(file);
        }
    }

    private static InputException damaged(Path file) {
        return new InputException(Problem.of(
                file.toString(), "the plan of this batch is damaged, so it must be started again in another folder"));
    }
}
