package corridor.result.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.SharesEntry;
import corridor.result.SharesRequest;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The file why.json holds what a batch tells of the shares of settings, so that its report can be made again without
 * further runs. The numbers themselves are in why.csv.
 *
 * @param requests what was asked for
 * @param entries entries of the report, by scenario and then by outcome
 */
public record SharesFile(List<SharesRequest> requests, List<SharesEntry> entries) {
    /** Name of the table with the numbers, in the same folder. */
    public static final String TABLE = "why.csv";

    /** What can be done when the files are not as the batch left them. */
    public static final String LOST =
            "the shares in analysis/why.csv and analysis/why.json cannot be made again from the runs; run the batch"
                    + " again";

    private static final String NAME = "why.json";
    private static final Set<String> PATHS = Set.of("analysis/" + TABLE, "analysis/" + NAME);
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    public SharesFile {
        requests = List.copyOf(requests);
        entries = List.copyOf(entries);
    }

    /** Whether a path in a result folder is that of a file of shares. */
    public static boolean isOfShares(String path) {
        return PATHS.contains(path);
    }

    /** Writes the file into an existing folder. */
    public void write(Path analysis) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        Files.writeString(
                analysis.resolve(NAME), JSON.writer(printer).writeValueAsString(this) + "\n", StandardCharsets.UTF_8);
    }

    /**
     * Reads the file; without a file there is no request and no entry.
     *
     * @throws InputException when the file is damaged
     */
    public static SharesFile read(Path analysis) throws IOException {
        Path file = analysis.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return new SharesFile(List.of(), List.of());
        }
        try {
            return JSON.readValue(InputFile.RESULT.text(file), SharesFile.class);
        } catch (JsonProcessingException e) {
            throw new InputException(Problem.of(file.toString(), "this file is damaged"));
        }
    }
}
