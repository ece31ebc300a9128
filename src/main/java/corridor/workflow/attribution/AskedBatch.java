package corridor.workflow.attribution;

import corridor.analysis.attribution.Attribution;
import corridor.batch.BatchPlan;
import corridor.build.Build;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.result.StoredBatch;
import corridor.result.folder.ResultFolder;
import corridor.scenario.Scenario;
import corridor.workflow.BatchQuestions;
import corridor.workflow.StoredPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An asked batch is a finished batch with the two scenarios and the outcome of a question. Its stored runs show whether
 * this program still gives the same results.
 */
final class AskedBatch {
    private final Path root;
    private final BatchPlan plan;
    private final OutcomeTable table;
    private final OutcomeTable columns;
    private final Scenario reference;
    private final Scenario scenario;
    private final Outcome outcome;
    private final Map<String, String> labels;
    private final Map<RunKey, RunResult> stored = new LinkedHashMap<>();
    private final Set<RunKey> failed;

    private AskedBatch(
            Path root, BatchPlan plan, StoredBatch batch, OutcomeTable table, Scenario scenario, Outcome outcome) {
        this.root = root;
        this.plan = plan;
        this.table = table;
        this.columns = batch.columns(table);
        this.reference = batch.scenarios().get(0);
        this.scenario = scenario;
        this.outcome = outcome;
        this.labels = BatchQuestions.labels(batch);
        this.failed = batch.manifest().failures().stream()
                .map(failure -> failure.key())
                .collect(Collectors.toSet());
        for (RunResult run : batch.runs()) {
            RunKey key = run.key();
            boolean asked =
                    key.scenario().equals(reference.name()) || key.scenario().equals(scenario.name());
            if (key.point() == 0 && asked) {
                stored.put(key, run.withoutMonths());
            }
        }
    }

    /**
     * Reads a batch.
     *
     * @throws InputException if the folder holds no finished batch of this build, or the scenario or outcome is not in
     *     it
     */
    static AskedBatch open(Catalogue catalogue, String version, AttributionRequest request) throws IOException {
        Path root = request.results();
        // The details that the batch kept do not matter here.
        StoredPlan plan = StoredPlan.read(root, catalogue, command -> 1);
        if (plan.isExperiment()) {
            throw new InputException(
                    Problem.of(root.toString(), "holds an experiment, whose points are no scenarios to compare"));
        }
        requireSameProgram(root, plan.manifest().program(), Build.running(version));
        OutcomeTable table = OutcomeTable.of(catalogue);
        StoredBatch batch = new ResultFolder(root).open(table);
        BatchQuestions questions = new BatchQuestions(catalogue, batch);
        Scenario scenario = questions.scenario("scenario", request.scenario());
        Outcome outcome = questions.outcome("outcome", request.outcome());
        if (scenario.name().equals(batch.scenarios().get(0).name())) {
            throw new InputException(Problem.field(
                    "scenario " + scenario.name(),
                    "is the reference of this batch, with which the others are compared; name another one"));
        }
        AskedBatch asked = new AskedBatch(root, plan.plan(), batch, table, scenario, outcome);
        if (!asked.columns.all().contains(outcome)) {
            throw new InputException(Problem.field(
                    "outcome " + outcome.id(), "is measured in no scenario of this batch; name another one"));
        }
        return asked;
    }

    /**
     * Makes an asked batch of runs that have ended, in a folder that need not be finished.
     *
     * @param root folder of the batch, for messages
     */
    static AskedBatch of(
            Path root, BatchPlan plan, StoredBatch batch, OutcomeTable table, Scenario scenario, Outcome outcome) {
        return new AskedBatch(root, plan, batch, table, scenario, outcome);
    }

    /** Whether the outcome is defined in both scenarios in any of the first pairs of stored runs. */
    boolean isDefined(int pairs) {
        for (int pair = 0; columns.all().contains(outcome) && pair < Math.min(pairs, pairs()); pair++) {
            int future = pair % futures();
            int replicate = pair / futures();
            double difference =
                    storedOutcome(scenario, future, replicate) - storedOutcome(reference, future, replicate);
            if (!Double.isNaN(difference)) {
                return true;
            }
        }
        return false;
    }

    private static void requireSameProgram(Path root, Build made, Build running) {
        if (!made.version().equals(running.version()) || !made.hash().equals(running.hash())) {
            throw new InputException(Problem.of(
                    root.toString(),
                    "was made by " + made.words() + ", and this is " + running.words()
                            + ", which may give other results; ask with that build, or run the batch again"));
        }
    }

    /**
     * Checks that a run of the reference or of the scenario comes out as it is stored, if it is stored. A run that
     * failed before has no outcomes to come out as.
     *
     * @throws InputException if it does not
     */
    void requireAsStored(RunResult run) {
        RunResult before = stored.get(run.key());
        if (before != null
                && !failed.contains(run.key())
                && !equal(columns.columns(run, table).outcomes(), before.outcomes())) {
            throw new InputException(Problem.of(
                    root.toString(),
                    "'" + run.key().scenario() + "', future " + run.key().future() + ", replicate "
                            + run.key().replicate()
                            + ", comes out differently now than runs.csv says, though the build is the same; run the"
                            + " batch again"));
        }
    }

    /** Zero has one text, so its sign is not stored. */
    private static boolean equal(double[] one, double[] other) {
        for (int k = 0; k < one.length; k++) {
            if (one[k] != other[k] && !(Double.isNaN(one[k]) && Double.isNaN(other[k]))) {
                return false;
            }
        }
        return one.length == other.length;
    }

    /** Returns the stored outcome of a run; NaN if the run failed, or the outcome is undefined there. */
    double storedOutcome(Scenario of, int future, int replicate) {
        return stored.get(new RunKey(of.name(), 0, future, replicate)).outcomes()[columns.index(outcome.id())];
    }

    Path root() {
        return root;
    }

    BatchPlan plan() {
        return plan;
    }

    OutcomeTable table() {
        return table;
    }

    Scenario reference() {
        return reference;
    }

    Scenario scenario() {
        return scenario;
    }

    Outcome outcome() {
        return outcome;
    }

    YearMonth firstMonth() {
        return ResultFolder.firstMonth(plan.scenarios());
    }

    /** Number of monthly values of the outcome; 0 if it has none. */
    int months() {
        YearMonth last = YearMonth.from(reference.end().minusDays(1));
        return outcome.monthly() ? (int) firstMonth().until(last, ChronoUnit.MONTHS) + 1 : 0;
    }

    /**
     * Makes the attribution of the difference.
     *
     * @param ofMonths number of monthly values that pairs have
     */
    Attribution attribution(int ofMonths) {
        return new Attribution(outcome, reference.name(), scenario.name(), firstMonth(), ofMonths, plan.seed());
    }

    /** Short names of all scenarios of the batch, by their names. */
    Map<String, String> labels() {
        return labels;
    }

    int futures() {
        return plan.futures().futures();
    }

    /** Number of pairs of stored runs. */
    int pairs() {
        return futures() * plan.replicates();
    }
}
