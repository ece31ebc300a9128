package corridor.lab.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.Corridor;
import corridor.analysis.comparison.MonthlyContrast;
import corridor.batch.BatchPlan;
import corridor.batch.FutureDraws;
import corridor.build.ProgramFolder;
import corridor.catalogue.Catalogue;
import corridor.catalogue.calibration.FutureSource;
import corridor.design.StructureDesign;
import corridor.lab.server.Refusal;
import corridor.result.Keep;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.run.RunFactory;
import corridor.run.RunFunction;
import corridor.scenario.Scenario;
import corridor.task.TaskPool;
import corridor.text.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares single runs of the lab with the table of runs of a batch. */
@Tag("long")
class ExplorerTest {
    private final Corridor corridor = Corridor.standard();
    private final Catalogue catalogue = corridor.catalogue();
    private final TaskPool pool = new TaskPool(3);
    private final FairQueue queue = new FairQueue(pool, 2);
    private final Explorer explorer = new Explorer(catalogue, corridor.model(), queue, pool);
    private final TicketDesk tickets = new TicketDesk(queue);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        pool.close();
    }

    private BatchPlan plan(FutureSource source, int futures, int replicates) {
        Shipped shipped = new Shipped(catalogue, ProgramFolder.scenarios());
        List<Scenario> scenarios = List.of(
                shipped.find("baseline").orElseThrow(),
                shipped.find("ibo-surge").orElseThrow());
        return new BatchPlan(
                scenarios,
                StructureDesign.none(),
                FutureDraws.of(source, catalogue, scenarios, futures, 11),
                replicates,
                11,
                Keep.NOTHING);
    }

    @Test
    void eachRunHasTheOutcomesOfTheBatch() throws Exception {
        BatchPlan plan = plan(FutureSource.ENSEMBLE, 3, 3);
        List<List<RunResult>> runs;
        try (Ticket ticket = tickets.take("test")) {
            runs = explorer.runs(plan, ticket, done -> {}, 60);
        }
        corridor.comparison()
                .withoutCharts()
                .batch(plan, folder.resolve("batch"), "test", List.of(), corridor.model(), corridor.execution(2));
        List<String> lines = Files.readAllLines(folder.resolve("batch/runs.csv"));
        List<String> header = Arrays.asList(lines.get(0).split(",", -1));
        Map<String, String[]> rows = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            rows.put(
                    cells[header.indexOf("scenario")] + " " + cells[header.indexOf("future")] + " "
                            + cells[header.indexOf("replicate")],
                    cells);
        }
        assertThat(rows).hasSize(18);
        OutcomeTable all = OutcomeTable.of(catalogue);
        for (int k = 0; k < 2; k++) {
            assertThat(runs.get(k).stream().map(run -> run.key().future()).toList())
                    .containsExactly(0, 1, 2, 0, 1, 2, 0, 1, 2);
            for (RunResult run : runs.get(k)) {
                String[] cells = rows.get(plan.names().get(k) + " " + run.key().future() + " "
                        + run.key().replicate());
                int compared = 0;
                for (int column = 0; column < all.all().size(); column++) {
                    int at = header.indexOf(all.all().get(column).id());
                    if (at >= 0 && !cells[at].isEmpty()) {
                        assertThat(run.outcomes()[column]).isEqualTo(Double.parseDouble(cells[at]));
                        compared++;
                    }
                }
                assertThat(compared).isGreaterThan(50);
            }
        }
    }

    @Test
    void equalSettingsUnderOtherNamesHaveOneKey() {
        Settings settings = new Settings(catalogue);
        BatchPlan plan = plan(FutureSource.DEFAULTS, 1, 4);
        Scenario surge = plan.scenarios().get(1);
        Scenario renamed = new Scenario(
                "other",
                "Another title",
                List.of(),
                surge.start(),
                surge.years(),
                surge.levers(),
                surge.events(),
                surge.parameters(),
                surge.switches(),
                surge.info());
        assertThat(settings.of(new BatchPlan(List.of(plan.reference(), renamed), 4, 11)))
                .isEqualTo(settings.of(plan));
        assertThat(settings.of(new BatchPlan(plan.scenarios(), 4, 12))).isNotEqualTo(settings.of(plan));
        assertThat(settings.of(new BatchPlan(plan.scenarios(), 5, 11))).isNotEqualTo(settings.of(plan));
        assertThat(settings.of(plan, 0)).isNotEqualTo(settings.of(plan, 1));
        assertThat(settings.of(new BatchPlan(plan.scenarios(), 5, 11), 1))
                .as("the first replicates of more are the same")
                .isEqualTo(settings.of(plan, 1));
    }

    @Test
    void aNewerTicketCancelsTheOld() {
        Ticket old = tickets.take("page");
        tickets.take("another page");
        old.check();
        tickets.take("page");
        assertThatThrownBy(() -> explorer.runs(plan(FutureSource.DEFAULTS, 1, 8), old, done -> {}, 60))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("newer question");
    }

    @Test
    void aQuestionEndsWhenItsTimeIsUp() {
        assertThatThrownBy(() ->
                        explorer.runs(plan(FutureSource.DEFAULTS, 1, 100_000), tickets.take("slow"), done -> {}, 0))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("too busy");
    }

    @Test
    void onABusyMachineTheFirstPairsAnswerAsAQuestionForSoMany() {
        for (FutureSource source : List.of(FutureSource.DEFAULTS, FutureSource.ENSEMBLE)) {
            int futures = source == FutureSource.DEFAULTS ? 1 : 4;
            BatchPlan asked = plan(source, futures, 12 / futures);
            BatchPlan done = plan(source, futures, 8 / futures);
            Summary first = Summary.of(done, sets(asked, 8), catalogue, pool);
            Summary whole = Summary.of(done, sets(done, 8), catalogue, pool);

            assertThat(first.pairs()).isEqualTo(8);
            assertThat(first.analysis().differences())
                    .isEqualTo(whole.analysis().differences());
            assertThat(first.signs()).usingRecursiveComparison().isEqualTo(whole.signs());
        }
    }

    /** Keeps what a client is told, and lets the time run out when the first bands are there. */
    private static final class Told implements Explorer.Listener {
        private final AtomicLong clock;
        private final List<Integer> stages = new ArrayList<>();
        private List<MonthlyContrast> last;
        private Summary summary;

        Told(AtomicLong clock) {
            this.clock = clock;
        }

        @Override
        public void progress(int pairs) {}

        @Override
        public void bands(int pairs, List<MonthlyContrast> charts) {
            clock.set(TimeUnit.HOURS.toNanos(1));
            stages.add(pairs);
            last = charts;
        }

        @Override
        public void answer(Summary answer) {
            summary = answer;
        }
    }

    private Question question(int pairs) {
        String body = "{\"scenario\":{\"title\":\"x\",\"extends\":\"ibo-surge\"},\"pairs\":" + pairs + "}";
        return new QuestionReader(catalogue, new Shipped(catalogue, ProgramFolder.scenarios()))
                .read(JsonReader.read(body, new JsonReader.Format("request"), (line, column, path, rule) -> {})
                        .orElseThrow());
    }

    @Test
    void whenTheTimeIsUpThePairsThatWereRunAreTheAnswer() throws Exception {
        AtomicLong clock = new AtomicLong();
        Explorer hasty = new Explorer(catalogue, corridor.model(), queue, pool, clock::get);
        Told told = new Told(clock);
        hasty.explore(question(1000), tickets.take("page"), told).run();

        int pairs = told.summary.pairs();
        assertThat(pairs).isBetween(16, 999);
        assertThat(told.stages).startsWith(16).endsWith(pairs);
        assertThat(hasty.knows(question(1000)))
                .as("part of an answer is not kept")
                .isFalse();
        Told calm = new Told(new AtomicLong());
        explorer.explore(question(pairs), tickets.take("page"), calm).run();
        assertThat(calm.summary.pairs()).isEqualTo(pairs);
        assertThat(told.summary.analysis().differences())
                .isEqualTo(calm.summary.analysis().differences());
        assertThat(told.summary.analysis().conclusions())
                .isEqualTo(calm.summary.analysis().conclusions());
        assertThat(told.summary.signs()).usingRecursiveComparison().isEqualTo(calm.summary.signs());
        assertThat(told.last).isEqualTo(calm.last);
        assertThat(explorer.knows(question(pairs))).isTrue();
    }

    @Test
    void withTooFewPairsInTimeThereIsAProblemInWords() {
        AtomicLong clock = new AtomicLong();
        // Each look at the clock takes an hour, so the time is up at the first.
        Explorer hasty = new Explorer(
                catalogue, corridor.model(), new FairQueue(pool, 0), pool, () -> clock.addAndGet(3_600_000_000_000L));
        Told told = new Told(clock);
        assertThatThrownBy(() -> hasty.explore(question(200), tickets.take("page"), told))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("too busy: 0 of 200 pairs");
        assertThat(told.stages).isEmpty();
    }

    @Test
    void aPageThatLeavesEndsItsWork() {
        Explorer.Listener gone = new Explorer.Listener() {
            @Override
            public void progress(int pairs) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void bands(int pairs, List<MonthlyContrast> charts) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void answer(Summary summary) {
                throw new AssertionError("nobody is there to be told");
            }
        };
        assertThatThrownBy(() -> explorer.explore(question(1000), tickets.take("page"), gone))
                .hasMessage("gone");
        assertThat(queue.waiting()).isZero();
        assertThat(explorer.knows(question(1000))).isFalse();
    }

    @Test
    void aCancelledQuestionIsNotAnalysed() {
        Explorer.Listener replaced = new Explorer.Listener() {
            @Override
            public void progress(int pairs) {}

            @Override
            public void bands(int pairs, List<MonthlyContrast> charts) {
                if (pairs == 20) {
                    tickets.take("page");
                }
            }

            @Override
            public void answer(Summary summary) {
                throw new AssertionError("the question was cancelled");
            }
        };
        assertThatThrownBy(() -> explorer.explore(question(20), tickets.take("page"), replaced))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("newer question");
        assertThat(explorer.knows(question(20))).isFalse();
    }

    @Test
    void furtherQuestionsOnAScenarioRepeatNoRun() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        RunFactory counted = (scenario, drawn, seed) -> {
            RunFunction model = corridor.model().create(scenario, drawn, seed);
            return (future, replicate, chronicle) -> {
                runs.incrementAndGet();
                return model.run(future, replicate, chronicle);
            };
        };
        Explorer counting = new Explorer(catalogue, counted, queue, pool);
        Question asked = question(24);
        counting.explore(asked, tickets.take("page"), new Told(new AtomicLong()))
                .run();
        assertThat(runs.get()).isEqualTo(48);
        List<List<RunResult>> again = counting.runs(asked.plan(), tickets.take("page"), done -> {}, 60);
        BatchPlan part = new BatchPlan(asked.plan().scenarios(), 16, QuestionReader.USUAL_SEED);
        List<List<RunResult>> fewer = counting.runs(part, tickets.take("page"), done -> {}, 60);
        assertThat(runs.get()).isEqualTo(48);
        assertThat(again.get(1)).hasSize(24);
        assertThat(fewer.get(1)).isEqualTo(again.get(1).subList(0, 16));
        List<List<RunResult>> own = explorer.runs(part, tickets.take("page"), done -> {}, 60);
        for (int k = 0; k < 16; k++) {
            assertThat(fewer.get(1).get(k).outcomes())
                    .isEqualTo(own.get(1).get(k).outcomes());
        }
        BatchPlan more = new BatchPlan(asked.plan().scenarios(), 28, QuestionReader.USUAL_SEED);
        assertThat(counting.runs(more, tickets.take("page"), done -> {}, 60).get(1))
                .hasSize(28);
    }

    /** Returns the sets of a plan, of which the first runs are done. */
    private List<RunSet> sets(BatchPlan plan, int runs) {
        OutcomeTable table = OutcomeTable.of(catalogue);
        List<RunSet> sets =
                List.of(new RunSet(plan, 0, corridor.model(), table), new RunSet(plan, 1, corridor.model(), table));
        for (RunSet set : sets) {
            for (int slice = 0; slice * RunSet.SLICE < runs; slice++) {
                set.claim(slice).run();
            }
        }
        return sets;
    }

    /** A division has dozens of scenarios between its two sides, which must not push out the runs of an answer. */
    @Test
    void mixesAreNotKept() throws Exception {
        BatchPlan two = plan(FutureSource.DEFAULTS, 1, 2);
        Shipped shipped = new Shipped(catalogue, ProgramFolder.scenarios());
        BatchPlan three = new BatchPlan(
                List.of(
                        two.scenarios().get(0),
                        shipped.find("dialogue-rights").orElseThrow(),
                        two.scenarios().get(1)),
                two.points(),
                two.futures(),
                2,
                two.seed(),
                Keep.NOTHING);
        AtomicInteger made = new AtomicInteger();
        RunFactory counted = (scenario, drawn, seed) -> {
            RunFunction run = corridor.model().create(scenario, drawn, seed);
            return (future, replicate, chronicle) -> {
                made.incrementAndGet();
                return run.run(future, replicate, chronicle);
            };
        };
        Explorer counting = new Explorer(catalogue, counted, queue, pool);
        List<List<RunResult>> first;
        List<List<RunResult>> second;
        try (Ticket ticket = tickets.take("test")) {
            first = counting.runsOfMixes(three, ticket, done -> {}, 60);
            assertThat(made.get()).isEqualTo(6);
            second = counting.runsOfMixes(three, ticket, done -> {}, 60);
        }
        assertThat(made.get()).as("the two sides are kept").isEqualTo(8);
        assertThat(second.get(1).get(1).outcomes())
                .isEqualTo(first.get(1).get(1).outcomes());
    }
}
