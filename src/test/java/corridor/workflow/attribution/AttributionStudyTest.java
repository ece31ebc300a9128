package corridor.workflow.attribution;

import static corridor.workflow.attribution.LeverModel.CLOSURE;
import static corridor.workflow.attribution.LeverModel.INERT;
import static corridor.workflow.attribution.LeverModel.OPERATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.AttributionTable;
import corridor.analysis.attribution.CutShares;
import corridor.analysis.attribution.PlayerShare;
import corridor.batch.BatchInterrupted;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.batch.FutureDraws;
import corridor.batch.StopSignal;
import corridor.batch.TestExecution;
import corridor.design.StructureDesign;
import corridor.exchange.AttributionJson;
import corridor.problem.InputException;
import corridor.result.Keep;
import corridor.result.RunResult;
import corridor.run.HoldableRuns;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import corridor.task.TaskPool;
import corridor.workflow.comparison.ComparisonWorkflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why two scenarios differ, on a model whose shares are known. */
@Tag("long")
class AttributionStudyTest {
    private static final long SEED = 5;
    private static final HoldableRuns.Factory NONE_HELD = (reference, scenario, drawn, seed) -> {
        throw new AssertionError("levers hold no coupling");
    };

    private final LeverModel model = new LeverModel();
    private final AttributionWorkflow workflow = new AttributionWorkflow(LeverModel.CATALOGUE, "test");

    @TempDir
    Path temp;

    private Path batch(int futures, int replicates, Scenario... scenarios) throws IOException {
        return batch(model, futures, replicates, scenarios);
    }

    private Path batch(RunFactory runs, int futures, int replicates, Scenario... scenarios) throws IOException {
        List<Scenario> all = List.of(scenarios);
        BatchPlan plan = new BatchPlan(
                all,
                StructureDesign.none(),
                FutureDraws.prior(LeverModel.CATALOGUE, all, futures, SEED),
                replicates,
                SEED,
                Keep.NOTHING);
        Path target = temp.resolve("batch");
        new ComparisonWorkflow(LeverModel.CATALOGUE, "test")
                .withoutCharts()
                .batch(plan, target, "corridor batch", List.of(), runs, TestExecution.on(2));
        model.runs.set(0);
        return target;
    }

    private Path usual() throws IOException {
        return batch(
                8,
                2,
                LeverModel.scenario("one"),
                LeverModel.scenario("two", OPERATIONS, CLOSURE, INERT),
                LeverModel.scenario("six", OPERATIONS),
                LeverModel.scenario("old"));
    }

    private AttributionStudy study(Path folder, String scenario, int pairs) throws IOException {
        return workflow.study(new AttributionRequest(folder, scenario, "attacks", pairs, 0));
    }

    private AttributionFindings findings(Path folder, String scenario, int pairs) throws IOException {
        return study(folder, scenario, pairs)
                .run(model, NONE_HELD, TestExecution.on(1))
                .findings();
    }

    private static PlayerShare share(AttributionFindings findings, String player) {
        return findings.cuts().get(0).players().stream()
                .filter(one -> one.player().id().equals(player))
                .findFirst()
                .orElseThrow();
    }

    /** The interaction of -6 is halved between its two levers. */
    @Test
    void sharesAreThoseOfTheModel() throws IOException {
        AttributionFindings findings = findings(usual(), "two", 0);

        assertThat(findings.pairs()).isEqualTo(16);
        assertThat(findings.units()).isEqualTo(8);
        assertThat(share(findings, OPERATIONS).share().mean()).isBetween(-14.0, -13.0);
        assertThat(share(findings, OPERATIONS).alone())
                .isCloseTo(share(findings, OPERATIONS).share().mean() + 3, within(1e-12));
        assertThat(share(findings, CLOSURE).share().mean()).isEqualTo(1);
        assertThat(share(findings, CLOSURE).alone()).isEqualTo(4);
        assertThat(share(findings, CLOSURE).last()).isEqualTo(-2);
        assertThat(share(findings, INERT).share().mean()).isZero();
        assertThat(share(findings, INERT).resolved()).isFalse();
        assertThat(share(findings, OPERATIONS).player().name()).isEqualTo("Intensity of intelligence-based operations");
        CutShares cut = findings.cuts().get(0);
        assertThat(cut.rest().mean()).isZero();
        assertThat(cut.residue()).isCloseTo(0, within(1e-12));
        assertThat(cut.together().stream().filter(one -> one.resolved()))
                .singleElement()
                .satisfies(one -> assertThat(one.index().mean()).isEqualTo(-6));
        assertThat(model.runs.get()).as("2^3 scenarios for each pair").isEqualTo(8 * 16);
    }

    @Test
    void theDifferenceIsThatOfTheReport() throws IOException {
        Path folder = usual();
        AttributionFindings findings = findings(folder, "two", 0);

        String row = Files.readAllLines(folder.resolve("analysis/differences.csv")).stream()
                .filter(line -> line.startsWith("two,one,attacks,"))
                .findFirst()
                .orElseThrow();
        String[] cells = row.split(",");
        assertThat(Double.parseDouble(cells[7])).isCloseTo(findings.difference().mean(), within(1e-12));
        assertThat(Double.parseDouble(cells[8]))
                .isCloseTo(findings.difference().interval().low(), within(1e-12));
        assertThat(Double.parseDouble(cells[9]))
                .isCloseTo(findings.difference().interval().high(), within(1e-12));
    }

    @Test
    void monthsAddUp() throws IOException {
        AttributionFindings findings = findings(usual(), "two", 0);

        assertThat(findings.months()).hasSize(12);
        for (int month = 1; month < 3; month++) {
            double sum = 0;
            for (PlayerShare player : findings.cuts().get(0).players()) {
                sum += player.months().get(month).share().mean();
            }
            assertThat(sum).isCloseTo(findings.months().get(month).mean(), within(1e-12));
        }
        double whole =
                findings.months().get(1).mean() + findings.months().get(2).mean();
        assertThat(whole).isCloseTo(findings.difference().mean(), within(1e-12));
    }

    @Test
    void bytesDoNotDependOnThreads() throws IOException {
        Path folder = usual();
        List<String> texts = new ArrayList<>();
        for (int threads : new int[] {1, 2, 8}) {
            try (TaskPool pool = new TaskPool(threads)) {
                Execution execution = TestExecution.on(threads).with(pool);
                AttributionFindings findings = study(folder, "two", 200)
                        .run(model, NONE_HELD, execution)
                        .findings();
                texts.add(AttributionJson.of(findings, false) + new AttributionTable(findings).lines());
            }
        }
        assertThat(texts.get(1)).isEqualTo(texts.get(0)).contains("\"pairs\": 200");
        assertThat(texts.get(2)).isEqualTo(texts.get(0));
    }

    /** Pairs beyond those of the batch are further replicates of its futures; fewer are its first ones. */
    @Test
    void pairsCanBeFewerOrMoreThanThoseOfTheBatch() throws IOException {
        Path folder = usual();
        assertThat(findings(folder, "two", 6).units()).isEqualTo(6);
        model.runs.set(0);
        AttributionFindings more = findings(folder, "two", 40);
        assertThat(more.pairs()).isEqualTo(40);
        assertThat(more.units()).isEqualTo(8);
        assertThat(model.runs.get()).as("runs of both scenarios are shared").isEqualTo(8 * 40);
    }

    @Test
    void oneSettingMakesTheWholeDifference() throws IOException {
        Path folder = usual();
        AttributionStudy study = study(folder, "six", 0);
        AttributionFindings findings =
                study.run(model, NONE_HELD, TestExecution.on(1)).findings();

        assertThat(share(findings, OPERATIONS).share().mean())
                .isEqualTo(findings.difference().mean());
        assertThat(workflow.text(study, findings, false))
                .contains("The whole difference comes of the only setting that differs: \u201cintensity of"
                        + " intelligence-based\noperations\u201d.");
    }

    @Test
    void aDifferenceThatIsNotThereIsNotDivided() throws IOException {
        Path folder = batch(8, 2, LeverModel.scenario("one"), LeverModel.scenario("two", INERT, CLOSURE));
        RunFactory still = (scenario, drawn, seed) -> model.create(LeverModel.scenario(scenario.name()), drawn, seed);
        AttributionStudy study = workflow.study(new AttributionRequest(folder, "two", "deaths_chinese", 0, 0));
        AttributionStudy.Result result = study.run(still, NONE_HELD, TestExecution.on(1));

        assertThat(result.findings().cuts()).isEmpty();
        assertThat(model.runs.get()).as("the stored runs tell").isZero();
        assertThat(workflow.text(study, result.findings(), false))
                .contains("no difference in Chinese nationals killed that could be told from chance")
                .contains("there is nothing to divide");
        assertThat(AttributionJson.of(result.findings(), false))
                .contains("\"cuts\": [ ]")
                .doesNotContain("loops");
        assertThat(AttributionJson.of(result.findings(), true)).contains("\"loops\": [ ]");
        assertThat(new AttributionTable(result.findings()).lines()).hasSize(2);
    }

    @Test
    void moreThanSixSettingsTakeOneOrderAPair() throws IOException {
        Path folder = batch(
                10,
                2,
                LeverModel.scenario("one"),
                LeverModel.scenario(
                        "two",
                        OPERATIONS,
                        CLOSURE,
                        INERT,
                        "pakistan.areaOperation",
                        "pakistan.localBenefit",
                        "pakistan.transparency",
                        "china.costSharing"));
        AttributionFindings findings = findings(folder, "two", 400);

        assertThat(findings.cuts().get(0).cut().isExact()).isFalse();
        assertThat(findings.cuts().get(0).together()).isEmpty();
        assertThat(share(findings, OPERATIONS).share().mean()).isCloseTo(-13.5, within(0.6));
        assertThat(share(findings, CLOSURE).share().mean()).isCloseTo(1, within(0.6));
        assertThat(share(findings, CLOSURE).alone()).isEqualTo(4);
        assertThat(share(findings, CLOSURE).last()).isEqualTo(-2);
        assertThat(share(findings, INERT).share().mean()).isZero();
        assertThat(findings.cuts().get(0).residue()).isCloseTo(0, within(1e-12));
    }

    @Test
    void pairsDoubleUntilTheIntervalsAreNarrow() throws IOException {
        Path folder = batch(1, 8, LeverModel.scenario("one"), LeverModel.scenario("two", OPERATIONS));
        AttributionStudy.Result result = workflow.study(new AttributionRequest(folder, "two", "attacks", 0, 0.3))
                .run(model, NONE_HELD, TestExecution.on(1));

        assertThat(result.ended()).isEqualTo(AttributionStudy.Ended.NARROW);
        assertThat(result.findings().cuts().get(0).widest()).isLessThanOrEqualTo(0.3);
        assertThat(result.findings().pairs()).isIn(32, 64, 128);
        assertThat(result.findings().severalFutures()).isFalse();
    }

    @Test
    void refusesAProgramThatGivesOtherRuns() throws IOException {
        Path folder = usual();
        RunFactory changed = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            RunResult run = model.create(scenario, drawn, seed).run(future, replicate, chronicle);
            if (scenario.name().equals("two") && replicate == 1) {
                run.outcomes()[LeverModel.TABLE.index("deaths")]++;
            }
            return run;
        };
        AttributionStudy study = study(folder, "two", 0);
        assertThatThrownBy(() -> study.run(changed, NONE_HELD, TestExecution.on(1)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("'two', future 0, replicate 1, comes out differently now");
    }

    /** A run that failed has nothing to be compared with, so a question does not end because it succeeds now. */
    @Test
    void passesOverARunThatFailedInTheBatch() throws IOException {
        RunFactory failing = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            if (scenario.name().equals("two") && future == 0 && replicate == 1) {
                throw new IllegalStateException("no memory");
            }
            return model.create(scenario, drawn, seed).run(future, replicate, chronicle);
        };
        Path folder = batch(failing, 8, 2, LeverModel.scenario("one"), LeverModel.scenario("two", OPERATIONS, CLOSURE));
        AttributionStudy.Result result = study(folder, "two", 0).run(model, NONE_HELD, TestExecution.on(1));

        assertThat(result.failures()).isEmpty();
        assertThat(result.findings().cuts()).hasSize(1);
    }

    @Test
    void refusesAFolderOfAnotherBuild() throws IOException {
        Path folder = usual();
        assertThatThrownBy(() -> new AttributionWorkflow(LeverModel.CATALOGUE, "other")
                        .study(new AttributionRequest(folder, "two", "attacks", 0, 0)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("was made by Corridor test")
                .hasMessageContaining("ask with that build, or run the batch again");
    }

    @Test
    void refusesQuestionsThatDoNotFit() throws IOException {
        Path folder = usual();
        assertThatThrownBy(() -> study(folder, "one", 0)).hasMessageContaining("is the reference of this batch");
        assertThatThrownBy(() -> study(folder, "old", 0)).hasMessageContaining("there is nothing to explain");
        assertThatThrownBy(() -> study(folder, "tow", 0)).hasMessageContaining("is not a scenario of this batch");
        assertThatThrownBy(() -> workflow.study(new AttributionRequest(folder, "two", "atacks", 0, 0)))
                .hasMessageContaining("Maybe attacks?");
        assertThatThrownBy(() -> workflow.study(new AttributionRequest(folder, "two", "tension_end", 0, 0)))
                .isInstanceOf(InputException.class);
        assertThatThrownBy(() -> study(temp.resolve("nothing"), "two", 0)).hasMessageContaining("no such folder");
        assertThat(model.runs.get()).isZero();
    }

    @Test
    void stops() throws IOException {
        AttributionStudy study = study(usual(), "two", 0);
        StopSignal stop = new StopSignal();
        stop.ask();
        assertThatThrownBy(() -> study.run(model, NONE_HELD, TestExecution.on(1).with(stop)))
                .isInstanceOf(BatchInterrupted.class);
    }

    /** A failed run leaves its pair out. */
    @Test
    void leavesPairsWithFailedRunsOut() throws IOException {
        Path folder = usual();
        RunFactory failing = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            if (future == 3 && replicate == 1 && scenario.levers().size() == 1) {
                throw new IllegalStateException("planted");
            }
            return model.create(scenario, drawn, seed).run(future, replicate, chronicle);
        };
        AttributionStudy.Result result = study(folder, "two", 0).run(failing, NONE_HELD, TestExecution.on(1));

        assertThat(result.findings().pairs()).isEqualTo(15);
        assertThat(result.findings().leftOut()).isEqualTo(1);
        assertThat(result.failures()).hasSize(3);
    }
}
