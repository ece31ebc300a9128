package corridor.workflow;

import corridor.batch.BatchPlan;
import corridor.batch.ExperimentDesign;
import corridor.batch.FutureDraws;
import corridor.catalogue.Catalogue;
import corridor.design.StructureDesign;
import corridor.exchange.BehaviorSpaceTable;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.Keep;
import corridor.result.Manifest;
import corridor.result.OutcomeTable;
import corridor.result.StoredBatch;
import corridor.result.disk.FileCheck;
import corridor.result.disk.ManifestFile;
import corridor.result.folder.ResultFolder;
import corridor.result.folder.SharesFile;
import corridor.result.table.PointsFile;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A stored plan is the plan of a finished result folder, made from the folder alone: stored scenarios, seed, sizes,
 * design and options. A batch of this plan has the same results if the program is the same.
 *
 * @param plan plan of the batch or of the experiment
 * @param manifest manifest of the folder
 * @param also additional products: export formats of the runs, and shares as in {@link corridor.result.SharesRequest}
 */
public record StoredPlan(BatchPlan plan, Manifest manifest, List<String> also) {
    private static final String RUNS = "runs.csv";

    /**
     * Reads the plan of a result folder.
     *
     * @param root the result folder
     * @param share gets the command line that the folder stores, and returns the share of cases whose details were kept
     * @throws InputException if the folder is not finished, holds no runs of its own, has changed since it was written,
     *     or has scenarios or outcomes that this version cannot read
     */
    public static StoredPlan read(Path root, Catalogue catalogue, ToDoubleFunction<String> share) throws IOException {
        ResultFolder folder = new ResultFolder(root);
        requireRuns(folder);
        StoredBatch batch = folder.open(OutcomeTable.of(catalogue));
        requireWholeAnalysis(root, batch.manifest());
        List<String> also = new ArrayList<>();
        if (Files.exists(folder.behaviorSpace())) {
            also.add(BehaviorSpaceTable.NAME);
        }
        SharesFile.read(folder.analysis()).requests().forEach(request -> also.add(request.text()));
        return new StoredPlan(plan(folder, batch, catalogue, share), batch.manifest(), also);
    }

    /** Whether the runs belong to the points of an experiment, such as a sweep or a sensitivity analysis. */
    public boolean isExperiment() {
        return plan.points() instanceof ExperimentDesign;
    }

    private static BatchPlan plan(
            ResultFolder folder, StoredBatch batch, Catalogue catalogue, ToDoubleFunction<String> share)
            throws IOException {
        Manifest manifest = batch.manifest();
        List<Scenario> scenarios = batch.scenarios();
        Keep keep = new Keep(kept(folder), share.applyAsDouble(manifest.command()));
        if (folder.holdsExperiment()) {
            ExperimentDesign design = ExperimentDesign.of(catalogue, folder.experiment(), scenarios.get(0));
            return new BatchPlan(
                    scenarios,
                    design,
                    FutureDraws.of(
                            manifest.source(),
                            catalogue,
                            List.of(design.at(0, scenarios.get(0))),
                            manifest.futures(),
                            manifest.seed()),
                    manifest.replicates(),
                    manifest.seed(),
                    keep);
        }
        return new BatchPlan(
                scenarios,
                new StructureDesign(PointsFile.read(folder.points()).columns(), manifest.structures()),
                FutureDraws.of(manifest.source(), catalogue, scenarios, manifest.futures(), manifest.seed()),
                manifest.replicates(),
                manifest.seed(),
                keep);
    }

    /** Returns the kept details; each kind has a table of its own. */
    private static List<Keep.Kind> kept(ResultFolder folder) {
        List<Keep.Kind> kinds = new ArrayList<>();
        if (Files.exists(folder.events())) {
            kinds.add(Keep.Kind.EVENTS);
        }
        if (Files.exists(folder.decisions())) {
            kinds.add(Keep.Kind.DECISIONS);
        }
        if (Files.exists(folder.areaSeries())) {
            kinds.add(Keep.Kind.AREAS);
        }
        return kinds;
    }

    /** Refuses folders of commands that leave no runs, in a sentence that names what can be done instead. */
    private static void requireRuns(ResultFolder folder) throws IOException {
        Path root = folder.root();
        if (!Files.isRegularFile(folder.manifest())) {
            Problem unfinished = ResultFolder.notFinished(root);
            boolean report = Files.isRegularFile(folder.report()) && unfinished.suggestion() != Problem.Suggestion.STEP;
            throw new InputException(
                    !Files.exists(root)
                            ? Problem.of(root.toString(), "there is no such folder")
                            : report
                                    ? Problem.of(
                                            root.toString(),
                                            "holds a report, but no runs of a batch or experiment; give the command"
                                                    + " that its report.html names again, for another folder, and"
                                                    + " compare the two")
                                    : unfinished);
        }
        Manifest manifest = ManifestFile.read(folder.manifest());
        if (manifest.files().stream().noneMatch(file -> file.path().equals(RUNS))) {
            throw new InputException(Problem.of(
                    root.toString(),
                    "holds a comparison of other folders and no runs of its own; ask it of those folders"));
        }
    }

    private static void requireWholeAnalysis(Path root, Manifest manifest) throws IOException {
        List<Problem> problems = new ArrayList<>();
        boolean lost = false;
        for (Manifest.FileHash file : manifest.files()) {
            if (file.madeFromOthers()) {
                Optional<Problem> problem = FileCheck.of(root, file);
                problem.ifPresent(problems::add);
                lost |= problem.isPresent() && SharesFile.isOfShares(file.path());
            }
        }
        if (problems.isEmpty()) {
            return;
        }
        if (lost) {
            problems.add(Problem.of(root.toString(), SharesFile.LOST));
        } else {
            problems.add(new Problem(
                    root.toString(),
                    "",
                    "",
                    "the analysis can be made again from the runs",
                    "report " + root,
                    List.of(),
                    "",
                    false,
                    Problem.Suggestion.STEP));
        }
        throw new InputException(problems);
    }
}
