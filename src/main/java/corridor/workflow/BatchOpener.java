package corridor.workflow;

import corridor.batch.BatchPlan;
import corridor.batch.ExperimentDesign;
import corridor.batch.FutureDraws;
import corridor.batch.Repeatability;
import corridor.batch.Shard;
import corridor.build.Build;
import corridor.catalogue.Catalogue;
import corridor.design.Experiment;
import corridor.design.FutureDesign;
import corridor.design.StructureDesign;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.BatchDescription;
import corridor.result.folder.CatalogueFingerprint;
import corridor.result.unfinished.UnfinishedFolder;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Opens the folder of a batch, either a new one or one from an earlier process. */
public final class BatchOpener {
    private final Catalogue catalogue;
    private final String version;

    public BatchOpener(Catalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.version = version;
    }

    public OpenBatch create(BatchPlan plan, Path target, String command, List<String> also) {
        BatchDescription description = describe(plan, command, also);
        return new OpenBatch(
                plan,
                plan.points() instanceof ExperimentDesign design
                        ? UnfinishedFolder.create(target, description, plan.scenarios(), catalogue, design.experiment())
                        : UnfinishedFolder.create(target, description, plan.scenarios(), catalogue));
    }

    /**
     * Enlarges the design of an open experiment, and returns the experiment with the larger plan. The folder stays
     * open, and its stored runs stay valid.
     */
    public OpenBatch grown(OpenBatch open, Experiment larger) throws IOException {
        BatchPlan plan = open.plan();
        BatchPlan grown = new BatchPlan(
                plan.scenarios(),
                ExperimentDesign.of(catalogue, larger, plan.reference()),
                plan.futures(),
                plan.replicates(),
                plan.seed(),
                plan.keep());
        open.folder().grow(open.folder().description().withShards(grown.shards().size()), larger);
        return new OpenBatch(grown, open.folder());
    }

    private BatchDescription describe(BatchPlan plan, String command, List<String> also) {
        return new BatchDescription(
                BatchDescription.FORMAT,
                version,
                Build.running().hash(),
                CatalogueFingerprint.of(catalogue),
                command,
                plan.names(),
                plan.seed(),
                plan.structures().switches(),
                plan.structures().points(),
                plan.futures().futures(),
                plan.futures().source(),
                plan.replicates(),
                plan.keep(),
                plan.shards().size(),
                also,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    public OpenBatch reopen(Path root, RunFactory model) throws IOException {
        UnfinishedFolder folder = UnfinishedFolder.reopen(root);
        try {
            requireSameProgram(
                    "batch",
                    root,
                    folder.description().corridor(),
                    folder.description().build(),
                    folder.description().catalogue());
            folder.requireUnchanged();
            OpenBatch open = wholePlan(new OpenBatch(plan(folder), folder));
            requireSameRuns(open, model);
            return open;
        } catch (RuntimeException | IOException e) {
            folder.close();
            throw e;
        }
    }

    /**
     * Repairs an experiment that was killed while its design was enlarged: its stored description may have fewer shards
     * than its design.
     */
    private static OpenBatch wholePlan(OpenBatch open) throws IOException {
        if (open.plan().points() instanceof ExperimentDesign design) {
            int shards = open.plan().shards().size();
            open.folder().grow(open.folder().description().withShards(shards), design.experiment());
        }
        return open;
    }

    private BatchPlan plan(UnfinishedFolder folder) throws IOException {
        BatchDescription description = folder.description();
        List<Scenario> scenarios = folder.scenarios(catalogue);
        Optional<Experiment> experiment = folder.experiment();
        if (experiment.isPresent()) {
            return experiment(description, scenarios, experiment.get());
        }
        FutureDesign futures =
                FutureDraws.of(description.source(), catalogue, scenarios, description.futures(), description.seed());
        return new BatchPlan(
                scenarios,
                new StructureDesign(description.switches(), description.structures()),
                futures,
                description.replicates(),
                description.seed(),
                description.keep());
    }

    private BatchPlan experiment(BatchDescription description, List<Scenario> scenarios, Experiment experiment) {
        ExperimentDesign design = ExperimentDesign.of(catalogue, experiment, scenarios.get(0));
        return new BatchPlan(
                scenarios,
                design,
                FutureDraws.of(
                        description.source(),
                        catalogue,
                        List.of(design.at(0, scenarios.get(0))),
                        description.futures(),
                        description.seed()),
                description.replicates(),
                description.seed(),
                description.keep());
    }

    /**
     * Checks that a piece of work was begun by this version and build of the program and with this catalogue.
     *
     * @param noun word for the work, for messages
     * @param began version of Corridor that began the work
     * @param build hash of the build that began the work
     * @param fingerprint fingerprint of the catalogue when the work began
     * @throws InputException if version, build or catalogue differ
     */
    public void requireSameProgram(String noun, Path root, String began, String build, String fingerprint) {
        if (!began.equals(version)) {
            throw new InputException(Problem.of(
                    root.toString(),
                    "this " + noun + " was begun by Corridor " + began + ", and this is " + version
                            + "; go on with that version, or start again"));
        }
        if (!build.equals(Build.running().hash())) {
            throw new InputException(Problem.of(
                    root.toString(),
                    "this " + noun + " was begun by build " + Build.shortened(build) + " of Corridor " + version
                            + ", and this is build " + Build.running().shortHash()
                            + "; go on with that build, or start again"));
        }
        if (!fingerprint.equals(CatalogueFingerprint.of(catalogue))) {
            throw new InputException(Problem.of(
                    root.toString(),
                    "the catalogue was changed since this " + noun + " began; go on with the version that began it, or"
                            + " start again"));
        }
    }

    /**
     * Checks that one stored run still has the same results, since the code may change while its version stays the
     * same.
     */
    private static void requireSameRuns(OpenBatch open, RunFactory model) throws IOException {
        BatchPlan plan = open.plan();
        if (plan.shards().size() != open.folder().description().shards()) {
            throw new InputException(Problem.of(
                    open.folder().root().toString(),
                    "this batch was begun by a version that cuts it into other pieces; start it again"));
        }
        List<Shard> missing = open.missing(false);
        Optional<Shard> stored =
                plan.shards().stream().filter(shard -> !missing.contains(shard)).findFirst();
        if (stored.isPresent()) {
            Repeatability.check(
                    plan,
                    stored.get(),
                    open.folder().read(stored.get().number()),
                    scenario -> model.create(scenario, plan.futures()::values, plan.seed()),
                    open.folder().root().toString());
        }
    }
}
