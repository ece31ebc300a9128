package corridor.result.unfinished;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.StoredScenario;
import corridor.result.disk.Disk;
import corridor.result.disk.Seal;
import corridor.scenario.Scenario;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * An unfinished search is the subfolder {@code unfinished} of a folder whose search over levers is running, was stopped
 * or killed. It holds the request, the scenario, and the outcomes of the evaluated options. A resumed search starts
 * from its beginning and reads stored outcomes instead of running the options again. So it gives the result of a search
 * without a stop. One process at a time holds the subfolder.
 */
public final class UnfinishedSearch implements AutoCloseable {
    /** Name of the file with the request of the search. */
    static final String PLAN = "search.json";

    private static final String SCENARIOS = "scenarios";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final Path root;
    private final UnfinishedPart part;
    private final Description description;
    private final StoredEvaluations evaluations;

    /**
     * A description holds the request of a search.
     *
     * @param format version of the layout of the unfinished part
     * @param corridor version of Corridor that began the search
     * @param build hash of the build that began the search
     * @param catalogue fingerprint of the catalogue and of the relations between parameters
     * @param command the command line, without options that cannot change a result
     * @param scenario name of the scenario that is changed
     * @param levers levers such as {@code china.newCommitments=0..1}
     * @param outcomes outcomes such as {@code disbursement:more}
     * @param periods number of equal parts of the run; a lever may have another value in each
     * @param evaluations number of options to try
     */
    public record Description(
            int format,
            String corridor,
            String build,
            String catalogue,
            String command,
            String scenario,
            List<String> levers,
            List<String> outcomes,
            int periods,
            int evaluations,
            int futures,
            int replicates,
            long seed) {
        /** Layout that this version writes and can continue. */
        public static final int FORMAT = 2;

        public Description {
            Objects.requireNonNull(corridor);
            Objects.requireNonNull(build);
            Objects.requireNonNull(catalogue);
            levers = List.copyOf(levers);
            outcomes = List.copyOf(outcomes);
        }
    }

    private UnfinishedSearch(Path root, UnfinishedPart part, Description description) throws IOException {
        this.root = root;
        this.part = part;
        this.description = description;
        this.evaluations = StoredEvaluations.open(part.home().resolve("evaluations.jsonl"));
    }

    /**
     * Makes the folder of a new search.
     *
     * @param catalogue catalogue of the scenario
     * @throws InputException when the target is not empty or cannot be written
     */
    public static UnfinishedSearch create(Path given, Description description, Scenario scenario, Catalogue catalogue)
            throws IOException {
        return create(given, description, scenario, catalogue, Disk.REAL);
    }

    static UnfinishedSearch create(
            Path given, Description description, Scenario scenario, Catalogue catalogue, Disk disk) throws IOException {
        UnfinishedPart part = UnfinishedPart.create(given, disk, home -> {
            disk.createFolders(home.resolve(SCENARIOS));
            StoredScenario.write(home.resolve(SCENARIOS).resolve(scenario.name() + ".json"), scenario, catalogue);
            disk.write(
                    home.resolve(PLAN),
                    Seal.text(description, List.of(scenarioFile(home, description)))
                            .getBytes(StandardCharsets.UTF_8));
        });
        return new UnfinishedSearch(given.toAbsolutePath().normalize(), part, description);
    }

    /** Whether {@link #reopen} can open the folder. */
    public static boolean isIn(Path root) {
        return Files.isRegularFile(root.resolve(UnfinishedPart.NAME).resolve(PLAN));
    }

    /**
     * Opens the work of an earlier process.
     *
     * @throws InputException when the plan is damaged or of another layout, or another process works on the search
     */
    public static UnfinishedSearch reopen(Path root) throws IOException {
        return reopen(root, Disk.REAL);
    }

    static UnfinishedSearch reopen(Path root, Disk disk) throws IOException {
        UnfinishedPart part = UnfinishedPart.reopen(root, disk);
        try {
            return new UnfinishedSearch(root, part, description(part.home().resolve(PLAN)));
        } catch (IOException | RuntimeException e) {
            part.close();
            throw e;
        }
    }

    private static Description description(Path file) throws IOException {
        try {
            JsonNode tree = Seal.opened(JSON.readTree(InputFile.RESULT.text(file)));
            if (tree.path("format").isInt() && tree.path("format").intValue() != Description.FORMAT) {
                throw new InputException(Problem.of(
                        file.toString(),
                        "this search was begun by Corridor "
                                + tree.path("corridor").asText("of an unknown version")
                                + " with another layout; go on with that version, or start again"));
            }
            if (tree.isObject()) {
                return JSON.treeToValue(tree, Description.class);
            }
            throw damaged(file);
        } catch (JsonProcessingException e) {
            throw damaged(file);
        }
    }

    private static InputException damaged(Path file) {
        return new InputException(Problem.of(
                file.toString(), "the plan of this search is damaged, so it must be started again in another folder"));
    }

    /**
     * Checks that request and scenario have not changed since the search began.
     *
     * @throws InputException with the reason if they have
     */
    public void requireUnchanged() throws IOException {
        Seal.require(part.home().resolve(PLAN), List.of(scenarioFile(part.home(), description)));
    }

    private static Path scenarioFile(Path home, Description description) {
        return home.resolve(SCENARIOS).resolve(description.scenario() + ".json");
    }

    public Path root() {
        return root;
    }

    public Description description() {
        return description;
    }

    /** Reads the scenario of the request, with its parents merged in. */
    public Scenario scenario(Catalogue catalogue) {
        return StoredScenario.read(scenarioFile(part.home(), description), catalogue);
    }

    /** The stored evaluations of the options. */
    public StoredEvaluations evaluations() {
        return evaluations;
    }

    /** Returns an empty folder for the finished results. */
    public Path freshContent() throws IOException {
        return part.freshContent();
    }

    /** Moves the finished results of {@link #freshContent} to their target and deletes the unfinished part. */
    public void moveIntoPlace() throws IOException {
        evaluations.close();
        part.moveIntoPlace(true);
    }

    @Override
    public void close() throws IOException {
        evaluations.close();
        part.close();
    }
}
