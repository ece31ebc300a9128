package corridor.result.unfinished;

import corridor.catalogue.Catalogue;
import corridor.design.Experiment;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.BatchDescription;
import corridor.result.ShardContent;
import corridor.result.StoredScenario;
import corridor.result.disk.Disk;
import corridor.result.disk.ExperimentFile;
import corridor.result.disk.Seal;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An unfinished folder is the subfolder {@code unfinished} of a result folder. It holds plan, scenarios, journal and
 * shards of a batch that is running, was stopped or killed, or has failed runs. The command {@code resume} completes a
 * result folder that has this subfolder and no manifest. One process at a time holds the subfolder.
 */
public final class UnfinishedFolder implements AutoCloseable {
    /** Name of the file with the plan of the batch. */
    static final String PLAN = "plan.json";

    private static final String DESIGN = "design.json";
    private static final String SCENARIOS = "scenarios";
    private final Path root;
    private final UnfinishedPart part;
    private final StoredShards shards;
    private BatchDescription description;

    private UnfinishedFolder(Path root, UnfinishedPart part, BatchDescription description, Disk disk)
            throws IOException {
        this.root = root;
        this.part = part;
        this.description = description;
        this.shards = StoredShards.open(part.home(), disk);
    }

    /**
     * Makes the folder of a new batch.
     *
     * @param catalogue catalogue of the scenarios
     * @throws InputException when the target is not empty or cannot be written
     */
    public static UnfinishedFolder create(
            Path given, BatchDescription description, List<Scenario> scenarios, Catalogue catalogue) {
        return create(given, description, scenarios, catalogue, Optional.empty(), Disk.REAL);
    }

    /** Creates the folder of an experiment, which also stores the design. */
    public static UnfinishedFolder create(
            Path given,
            BatchDescription description,
            List<Scenario> scenarios,
            Catalogue catalogue,
            Experiment experiment) {
        return create(given, description, scenarios, catalogue, Optional.of(experiment), Disk.REAL);
    }

    public static UnfinishedFolder create(
            Path given,
            BatchDescription description,
            List<Scenario> scenarios,
            Catalogue catalogue,
            Optional<Experiment> experiment,
            Disk disk) {
        UnfinishedPart part = UnfinishedPart.create(given, disk, home -> {
            disk.createFolders(home.resolve(StoredShards.NAME));
            disk.createFolders(home.resolve(SCENARIOS));
            for (Scenario scenario : scenarios) {
                StoredScenario.write(home.resolve(SCENARIOS).resolve(scenario.name() + ".json"), scenario, catalogue);
            }
            if (experiment.isPresent()) {
                ExperimentFile.write(home.resolve(DESIGN), experiment.get());
            }
            DescriptionFile.write(home.resolve(PLAN), description, scenarioFiles(home, description), disk);
        });
        return opened(given.toAbsolutePath().normalize(), part, description, disk);
    }

    /**
     * Replaces the plan and the design by a larger design of the same experiment, whose first points are the points of
     * the smaller design.
     */
    public void grow(BatchDescription larger, Experiment experiment) throws IOException {
        // The design is stored before the plan. After a kill in between, the old plan with its smaller number of shards
        // is still a valid plan of the new design.
        ExperimentFile.write(part.home().resolve(DESIGN), experiment);
        DescriptionFile.write(part.home().resolve(PLAN), larger, scenarioFiles(part.home(), larger), Disk.REAL);
        description = larger;
    }

    /** The stored design; empty for a batch that is no experiment. */
    public Optional<Experiment> experiment() throws IOException {
        Path file = part.home().resolve(DESIGN);
        return Files.isRegularFile(file) ? Optional.of(ExperimentFile.read(file)) : Optional.empty();
    }

    /** Whether {@link #reopen} can open the folder: its batch has stored a plan. */
    public static boolean canGoOn(Path root) {
        return Files.isRegularFile(root.resolve(UnfinishedPart.NAME).resolve(PLAN));
    }

    /** Whether a folder holds unfinished work, or a batch with failed runs. */
    public static boolean isIn(Path root) {
        return UnfinishedPart.isIn(root);
    }

    /**
     * Opens the work of an earlier process.
     *
     * @throws InputException when there is nothing to continue, or another process works on the folder
     */
    public static UnfinishedFolder reopen(Path root) {
        return reopen(root, Disk.REAL);
    }

    public static UnfinishedFolder reopen(Path root, Disk disk) {
        if (!canGoOn(root)) {
            throw new InputException(Problem.of(
                    root.toString(),
                    UnfinishedPart.isIn(root)
                            ? "this batch was stopped before its first run; give the command that began it again"
                            : "this folder holds no unfinished batch"));
        }
        try {
            UnfinishedPart part = UnfinishedPart.reopen(root, disk);
            try {
                BatchDescription description = DescriptionFile.read(part.home().resolve(PLAN));
                Path shards = part.home().resolve(StoredShards.NAME);
                if (!Files.isDirectory(shards)) {
                    // The folder of the shards is missing, so its runs are run again.
                    disk.createFolders(shards);
                }
                return new UnfinishedFolder(root, part, description, disk);
            } catch (IOException | RuntimeException e) {
                part.close();
                throw e;
            }
        } catch (IOException e) {
            throw new InputException(Problem.of(root.toString(), "this folder cannot be opened: " + e.getMessage()));
        }
    }

    private static UnfinishedFolder opened(Path root, UnfinishedPart part, BatchDescription description, Disk disk) {
        try {
            return new UnfinishedFolder(root, part, description, disk);
        } catch (IOException e) {
            throw new InputException(Problem.of(root.toString(), "this folder cannot be opened: " + e.getMessage()));
        }
    }

    public Path root() {
        return root;
    }

    public BatchDescription description() {
        return description;
    }

    /**
     * Checks that plan and scenarios have not changed since the batch began.
     *
     * @throws InputException with the reason if they have
     */
    public void requireUnchanged() throws IOException {
        Seal.require(part.home().resolve(PLAN), scenarioFiles(part.home(), description));
    }

    /** Reads the scenarios as they were run, the reference first. */
    public List<Scenario> scenarios(Catalogue catalogue) {
        return scenarioFiles(part.home(), description).stream()
                .map(file -> StoredScenario.read(file, catalogue))
                .toList();
    }

    private static List<Path> scenarioFiles(Path home, BatchDescription description) {
        return description.scenarios().stream()
                .map(name -> home.resolve(SCENARIOS).resolve(name + ".json"))
                .toList();
    }

    /** Whether the shard is stored and complete. */
    public boolean holds(int shard) throws IOException {
        return shards.holds(shard);
    }

    /**
     * Whether the shard is stored, complete, and has this number of runs. The last shard of a smaller design has fewer
     * runs than the larger design needs.
     */
    public boolean holds(int shard, int runs) throws IOException {
        return shards.holds(shard, runs);
    }

    /** Whether runs of the shard failed. */
    public boolean hasFailures(int shard) {
        return shards.hasFailures(shard);
    }

    /** Number of stored runs. */
    public int runsStored() {
        return shards.runs();
    }

    /** Stores a shard; afterwards it survives a kill of this process. */
    public void store(int shard, ShardContent content) throws IOException {
        shards.store(shard, content);
    }

    /** Reads a stored shard. */
    public ShardContent read(int shard) throws IOException {
        return shards.read(shard);
    }

    /** Returns an empty folder for the finished results. */
    public Path freshContent() throws IOException {
        return part.freshContent();
    }

    /** Folder for rows that do not fit into memory. */
    public Path spill() {
        return part.home().resolve("spill");
    }

    /**
     * Moves the finished results of {@link #freshContent} to their target. The manifest is moved last, since a folder
     * without a manifest counts as unfinished.
     *
     * @param complete whether no run failed; if so, the unfinished part is deleted
     */
    public void moveIntoPlace(boolean complete) throws IOException {
        if (complete) {
            shards.close();
        }
        part.moveIntoPlace(complete);
    }

    @Override
    public void close() throws IOException {
        shards.close();
        part.close();
    }
}
