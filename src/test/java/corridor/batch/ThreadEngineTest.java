package corridor.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.Catalogue;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.run.RunFunction;
import corridor.run.RunSeed;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ThreadEngineTest {
    private static final long SEED = 7;
    private final OutcomeTable table = OutcomeTable.of(Catalogue.standard());
    private final List<Scenario> scenarios =
            List.of(SyntheticModel.scenario("baseline", 1), SyntheticModel.scenario("freeze-now", 1));
    private final Function<Scenario, RunFunction> models = SyntheticModel.of(table, SEED);

    @Test
    void keepsTheOrderOfThePlanOnAnyNumberOfThreads() {
        List<RunResult> one = run(models, 30, 1).runs();
        List<RunResult> eight = run(models, 30, 8).runs();

        assertThat(eight).extracting(RunResult::key).isEqualTo(new BatchPlan(scenarios, 30, SEED).keys());
        assertThat(eight)
                .usingRecursiveComparison()
                .withEqualsForType(Double::equals, Double.class)
                .isEqualTo(one);
    }

    @Test
    void recordsARunThatThrowsAndGoesOn() {
        BatchResult result = run(failingAt(3, "fighters below zero\nin area 4"), 5, 2);

        assertThat(result.failures())
                .extracting(failure -> failure.key().replicate())
                .containsExactly(3, 3);
        assertThat(result.failures().get(0).cause())
                .startsWith("IllegalStateException: fighters below zero in area 4 (corridor.batch.ThreadEngineTest");
        RunResult failed = result.runs().get(3);
        assertThat(failed.key()).isEqualTo(new RunKey("baseline", 0, 0, 3));
        assertThat(failed.seed()).isEqualTo(RunSeed.of(SEED, 0, 3));
        assertThat(failed.outcomes()).hasSize(table.all().size()).containsOnly(Double.NaN);
        assertThat(failed.monthly()).hasDimensions(table.monthly().size(), 12);
        assertThat(result.runs().get(4).outcomes()).doesNotContain(Double.NaN);
    }

    @Test
    void recordsARunWithAnInfiniteOutcomeAsFailed() {
        Function<Scenario, RunFunction> infinite = scenario -> (future, replicate, chronicle) -> {
            RunResult result = models.apply(scenario).run(future, replicate, chronicle);
            result.outcomes()[1] = Double.POSITIVE_INFINITY;
            return result;
        };
        BatchResult result = run(infinite, 1, 1);
        assertThat(result.failures().get(0).cause())
                .contains("outcome " + table.all().get(1).id() + " is infinite");
    }

    @Test
    @Timeout(20)
    void stopsBetweenRunsWhenAsked() {
        StopSignal stop = new StopSignal();
        AtomicInteger runs = new AtomicInteger();
        Function<Scenario, RunFunction> stopping = scenario -> (future, replicate, chronicle) -> {
            if (runs.incrementAndGet() == 50) {
                stop.ask();
            }
            return models.apply(scenario).run(future, replicate, chronicle);
        };
        BatchPlan plan = new BatchPlan(scenarios, 10_000, SEED);
        assertThatThrownBy(() -> TestExecution.on(4, stop).run(plan, stopping)).isInstanceOf(BatchInterrupted.class);
        assertThat(runs.get()).isLessThan(60);
    }

    @Test
    @Timeout(20)
    void runsAreReallyParallel() {
        CountDownLatch both = new CountDownLatch(2);
        Function<Scenario, RunFunction> meeting = scenario -> (future, replicate, chronicle) -> {
            both.countDown();
            awaitQuietly(both);
            return models.apply(scenario).run(future, replicate, chronicle);
        };
        assertThat(run(meeting, 2, 2).failures()).isEmpty();
    }

    @Test
    void tellsHowFarItIs() {
        assertThat(told(failingAt(3, "broken"))).isEqualTo("10 runs on 2, timed; 10 done, 2 failed");
    }

    @Test
    void hasNoTimeToTellIfEveryRunFails() {
        Function<Scenario, RunFunction> broken = scenario -> (future, replicate, chronicle) -> {
            throw new IllegalStateException("broken");
        };
        assertThat(told(broken)).isEqualTo("10 runs on 2, not timed; 10 done, 10 failed");
    }

    private String told(Function<Scenario, RunFunction> functions) {
        StringBuilder told = new StringBuilder();
        BatchProgress progress = new BatchProgress() {
            @Override
            public void begins(int runs, int threads, double expectedSeconds) {
                told.append(runs)
                        .append(" runs on ")
                        .append(threads)
                        .append(expectedSeconds > 0 ? ", timed; " : ", not timed; ");
            }

            @Override
            public void isAt(int done, int failed, double seconds) {}

            @Override
            public void ends(int done, int failed, double seconds) {
                told.append(done).append(" done, ").append(failed).append(" failed");
            }
        };
        TestExecution.on(2).with(progress).run(new BatchPlan(scenarios, 5, SEED), functions);
        return told.toString();
    }

    private BatchResult run(Function<Scenario, RunFunction> functions, int replicates, int threads) {
        BatchPlan plan = new BatchPlan(scenarios, replicates, SEED);
        return TestExecution.on(threads).run(plan, functions);
    }

    private Function<Scenario, RunFunction> failingAt(int which, String message) {
        return scenario -> (future, replicate, chronicle) -> {
            if (replicate == which) {
                throw new IllegalStateException(message);
            }
            return models.apply(scenario).run(future, replicate, chronicle);
        };
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @Timeout(20)
    void breaksOffAndSaysSoWhenTheDiskIsFull() {
        BatchPlan plan = new BatchPlan(scenarios, 50, SEED);
        AtomicInteger stored = new AtomicInteger();
        ShardSink disk = (shard, content) -> {
            if (stored.incrementAndGet() > 10) {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> TestExecution.on(2).run(plan, plan.shards(), models, disk))
                .isInstanceOf(BatchBrokenOff.class)
                .hasMessage("the disk is full");
        assertThat(stored.get()).isLessThan(20);
    }

    @Test
    void saysWhyResultsCannotBeWritten() {
        assertThat(BreakOffCause.of(new UncheckedIOException(new AccessDeniedException("first/7.runs"))))
                .isEqualTo("the folder cannot be written to any more (first/7.runs)");
        assertThat(BreakOffCause.of(new FileSystemException("first/7.runs", null, "Read-only file system")))
                .startsWith("the folder cannot be written to any more");
        assertThat(BreakOffCause.of(new LinkageError("no such class")))
                .isEqualTo("an error inside Corridor: LinkageError: no such class");
    }
}
