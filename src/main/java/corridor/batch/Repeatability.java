package corridor.batch;

import corridor.chronicle.Chronicle;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.RunFailure;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.result.ShardContent;
import corridor.run.RunFunction;
import corridor.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Checks that this program reproduces a run of an earlier process of the same batch. */
public final class Repeatability {
    private Repeatability() {}

    /**
     * Runs one stored run again and compares the results.
     *
     * @throws InputException when the outcomes differ, so that the program must have changed since the batch began
     */
    public static void check(
            BatchPlan plan, Shard shard, ShardContent stored, Function<Scenario, RunFunction> models, String place) {
        Scenario scenario = plan.scenarios().get(shard.scenario());
        List<RunKey> failed = stored.failures().stream().map(RunFailure::key).toList();
        for (RunResult run : stored.runs()) {
            if (!failed.contains(run.key())) {
                RunKey key = run.key();
                RunResult again = models.apply(plan.points().at(key.point(), scenario))
                        .run(key.future(), plan.points().luck(key, plan.replicates()), Chronicle.SILENT);
                if (!Arrays.equals(again.outcomes(), run.outcomes())) {
                    throw new InputException(Problem.of(
                            place,
                            "a run of this batch comes out differently now: the program was changed since the batch"
                                    + " began; go on with the version that began it, or start again"));
                }
                return;
            }
        }
    }
}
