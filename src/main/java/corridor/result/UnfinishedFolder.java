package corridor.result;

import corridor.design.Experiment;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The part {@code unfinished} of a result folder: plan, scenarios, journal and shards of a batch that is running, was
 * stopped or killed, or has failed runs. A folder that has it, and no manifest, is completed with {@code resume}. One
 * process at a time holds it.
 */
public final class UnfinishedFolder implements AutoCloseable {
    /** Name of the part. */
    public static final String NAME = "unfinished";

    private static final String PLAN = "plan.json";
    private static final String DESIGN = "design.json";
    private static final String MANIFEST = "manifest.json";
    private final Path root;
    private final Path home;
    private BatchDescription description;
    private final FileChannel lockFile;
    private final StoredShards shards;

    private UnfinishedFolder(Path root, BatchDescription description, FileChannel lockFile, Disk disk)
            throws IOException {
        this.root = root;
        this.home = root.resolve(NAME);
        this.description = description;
        this.lockFile = lockFile;
        this.shards = StoredShards.open(home, disk);
    }

    /**
     * Makes the folder of a new batch.
     *
     * @throws InputException when the target is not empty or cannot be written
     */
    public static UnfinishedFolder create(Path given, BatchDescription description, List<Scenario> scenarios) {
        return create(given, description, scenarios, Optional.empty(), Disk.REAL);
    }

    /** The same for an experiment, whose design is kept beside the plan. */
    public static UnfinishedFolder create(
            Path given, BatchDescription description, List<Scenario> scenarios, Experiment experiment) {
        return create(given, description, scenarios, Optional.of(experiment), Disk.REAL);
    }

    /** Goes on with a larger design of the same experiment, whose first points are those of the smaller one. */
    public void grow(BatchDescription larger, Experiment experiment) throws IOException {
        // The design first: a plan of fewer shards than the design has points is only a smaller plan.
        ExperimentFile.write(home.resolve(DESIGN), experiment);
        DescriptionFile.write(home.resolve(PLAN), larger, Disk.REAL);
        description = larger;
    }

    /** What is varied; empty for a batch that is no experiment. */
    public Optional<Experiment> experiment() throws IOException {
        Path file = home.resolve(DESIGN);
        return Files.isRegularFile(file) ? Optional.of(ExperimentFile.read(file)) : Optional.empty();
    }

    static UnfinishedFolder create(
            Path given,
            BatchDescription description,
            List<Scenario> scenarios,
            Optional<Experiment> experiment,
            Disk disk) {
        Path root = TargetFolder.check(given);
        List<Path> made = Trees.missing(root);
        try {
            return begin(root, description, scenarios, experiment, disk);
        } catch (IOException e) {
            try {
                Trees.delete(root.resolve(NAME));
                Trees.deleteEmpty(made);
            } catch (IOException stays) {
                e.addSuppressed(stays);
            }
            throw new InputException(Problem.of("--out " + given, "the folder cannot be created: " + e.getMessage()));
        }
    }

    private static UnfinishedFolder begin(
            Path root,
            BatchDescription description,
            List<Scenario> scenarios,
            Optional<Experiment> experiment,
            Disk disk)
            throws IOException {
        Path home = root.resolve(NAME);
        Files.createDirectories(home.resolve(StoredShards.NAME));
        FileChannel lock = FolderLock.take(root, home);
        try {
            for (Scenario scenario : scenarios) {
                Path file = Files.createDirectories(home.resolve("scenarios")).resolve(scenario.name() + ".json");
                StoredScenario.write(file, scenario);
            }
            if (experiment.isPresent()) {
                ExperimentFile.write(home.resolve(DESIGN), experiment.get());
            }
            // The plan last: without it nothing can be resumed.
            DescriptionFile.write(home.resolve(PLAN), description, disk);
            return new UnfinishedFolder(root, description, lock, disk);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** Whether a folder has what {@link #reopen} needs: a batch that came as far as its plan. */
    public static boolean canGoOn(Path root) {
        return Files.isRegularFile(root.resolve(NAME).resolve(PLAN));
    }

    /** Whether a folder holds a batch that is not finished, or has failed runs. */
    public static boolean isIn(Path root) {
        return Files.isDirectory(root.resolve(NAME));
    }

    /**
     * Opens what an earlier process left.
     *
     * @throws InputException when there is nothing to go on with, or another process is at it
     */
    public static UnfinishedFolder reopen(Path root) {
        Path home = root.resolve(NAME);
        if (!canGoOn(root)) {
            throw new InputException(Problem.of(
                    root.toString(),
                    Files.isDirectory(home)
                            ? "this batch was stopped before its first run; delete the folder and start the batch again"
                            : "this folder holds no unfinished batch"));
        }
        try {
            FileChannel lock = FolderLock.take(root, home);
            BatchDescription description = DescriptionFile.read(home.resolve(PLAN));
            return new UnfinishedFolder(root, description, lock, Disk.REAL);
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

    /** The scenarios as they were run, the reference first. */
    public List<Scenario> scenarios() {
        List<Scenario> scenarios = new ArrayList<>();
        for (String name : description.scenarios()) {
            scenarios.add(StoredScenario.read(home.resolve("scenarios").resolve(name + ".json")));
        }
        return scenarios;
    }

    /** Whether the folder has a manifest: all runs are over, some of them failed. */
    public boolean isSealed() {
        return Files.isRegularFile(root.resolve(MANIFEST));
    }

    /** Whether the shard is stored and whole. */
    public boolean holds(int shard) throws IOException {
        return shards.holds(shard);
    }

    /** Whether the shard is stored and whole, and has so many runs: the last one of a design that grew has too few. */
    public boolean holds(int shard, int runs) throws IOException {
        return shards.holds(shard, runs);
    }

    /** Whether runs of the shard failed. */
    public boolean hasFailures(int shard) {
        return shards.hasFailures(shard);
    }

    /** Runs that are stored. */
    public int runsStored() {
        return shards.runs();
    }

    /** Stores a shard; afterwards it survives a kill of this process. */
    public void store(int shard, ShardContent content) throws IOException {
        shards.store(shard, content);
    }

    /** A stored shard. */
    public ShardContent read(int shard) throws IOException {
        return shards.read(shard);
    }

    /**
     * Removes what a kill at the very end left: a batch whose manifest stands in its place, without failed runs, needs
     * no unfinished part any more.
     *
     * @return whether there was something to remove
     * @throws InputException when another process is at work on the batch
     */
    public static boolean sweep(Path root) throws IOException {
        Path leftover = leftover(root);
        boolean half = Files.isDirectory(leftover);
        Trees.delete(leftover);
        Path home = root.resolve(NAME);
        Path manifest = root.resolve(MANIFEST);
        if (!Files.isDirectory(home)
                || !Files.isRegularFile(manifest)
                || !ManifestFile.read(manifest).failures().isEmpty()) {
            return half;
        }
        FolderLock.take(root, home).close();
        remove(root, home);
        return true;
    }

    /** An empty folder in which the finished results are made. */
    public Path freshContent() throws IOException {
        Path content = home.resolve("content");
        Trees.delete(content);
        return Files.createDirectory(content);
    }

    /** Where rows go that do not fit into memory. */
    Path spill() {
        return home.resolve("spill");
    }

    /**
     * Puts finished results into their place, the manifest last: before that the folder counts as unfinished.
     *
     * @param complete whether no run failed; then nothing is left to resume and the unfinished part goes
     */
    public void moveIntoPlace(Path content, boolean complete) throws IOException {
        Files.deleteIfExists(root.resolve(MANIFEST));
        Path old = home.resolve("old");
        Trees.delete(old);
        Files.createDirectory(old);
        for (Path part : parts(content)) {
            Path place = root.resolve(part.getFileName());
            if (Files.exists(place)) {
                Files.move(place, old.resolve(part.getFileName()));
            }
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        }
        Trees.delete(old);
        Trees.delete(content);
        if (complete) {
            close();
            remove(root, home);
        }
    }

    /** Renamed first: a kill in between must not leave half of it under its name. */
    private static void remove(Path root, Path home) throws IOException {
        Files.move(home, leftover(root), StandardCopyOption.ATOMIC_MOVE);
        Trees.delete(leftover(root));
    }

    private static Path leftover(Path root) {
        return root.resolve("." + NAME + "-done");
    }

    @Override
    public void close() throws IOException {
        shards.close();
        lockFile.close();
    }

    private static List<Path> parts(Path content) throws IOException {
        Comparator<Path> manifestLast =
                Comparator.comparing(path -> path.getFileName().toString().equals(MANIFEST));
        try (Stream<Path> parts = Files.list(content)) {
            return parts.sorted(manifestLast.thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }
}
