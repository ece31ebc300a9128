package corridor.lab.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.Corridor;
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
import corridor.scenario.Scenario;
import corridor.task.TaskPool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            assertThat(first.contrasts()).isEqualTo(whole.contrasts());
            assertThat(first.signs()).usingRecursiveComparison().isEqualTo(whole.signs());
        }
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
}
