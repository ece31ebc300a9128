package corridor.workflow.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.experiment.OutcomeFindings;
import corridor.analysis.sensitivity.result.SobolIndices;
import corridor.batch.BatchInterrupted;
import corridor.batch.BatchPlan;
import corridor.batch.ExperimentDesign;
import corridor.batch.FutureDraws;
import corridor.batch.StopSignal;
import corridor.batch.TestExecution;
import corridor.catalogue.Catalogue;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.Distribution;
import corridor.design.Experiment;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import corridor.design.FutureDesign;
import corridor.design.ModelFactors;
import corridor.design.Purpose;
import corridor.problem.InputException;
import corridor.result.Keep;
import corridor.result.Manifest;
import corridor.run.FactorModel;
import corridor.run.RunFactory;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import corridor.workflow.OpenBatch;
import corridor.workflow.experiment.ExperimentWorkflow.Finished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs experiments from the design to the report, on a model whose indices are known. */
@Tag("long")
class ExperimentWorkflowTest {
    private static final Scenario SCENARIO = SyntheticModel.scenario("baseline", 1);
    private static final FactorSpace TWO = new FactorSpace(List.of(
            Factor.uniform(FactorModel.A, low(FactorModel.A), high(FactorModel.A)),
            Factor.uniform(FactorModel.B, low(FactorModel.B), high(FactorModel.B))));

    private final List<String> news = new ArrayList<>();
    private final ExperimentWorkflow pipeline =
            new ExperimentWorkflow(Catalogue.standard(), "test", news::add, (findings, seed) -> List.of());

    @TempDir
    Path temp;

    @Test
    void sobolFindsTheSharesThatTheModelHas() throws IOException {
        Finished finished = run("sobol", sobol(256, new Purpose("sobol", "mean", 0, 0)), 4, 2);

        OutcomeFindings attacks = finished.findings().of("attacks").orElseThrow();
        SobolIndices indices = (SobolIndices) attacks.result().orElseThrow();
        // On the unit square, 800 a + 300 b + 400 a b has the variances (800 + 200)^2 / 12, (300 + 200)^2 / 12 and
        // 400^2 / 144.
        double a = 1000.0 * 1000 / 12;
        double b = 500.0 * 500 / 12;
        double ab = 400.0 * 400 / 144;
        assertThat(indices.s1()[0]).isCloseTo(a / (a + b + ab), within(0.05));
        assertThat(indices.st()[1]).isCloseTo((b + ab) / (a + b + ab), within(0.05));
        assertThat(attacks.noise().share()).as("common luck shifts all points").isLessThan(1e-9);
        assertThat(attacks.provisional()).extracting(stage -> stage.samples()).containsExactly(32, 64, 128, 256);
        assertThat(attacks.monthly().orElseThrow().months()).isEqualTo(12);

        OutcomeFindings deaths = finished.findings().of("deaths").orElseThrow();
        assertThat(deaths.constant()).isTrue();
        assertThat(String.join(" ", deaths.notes())).contains("the same in every row");
    }

    @Test
    void leavesATableForEachQuestionAndAReportThatAnswersIt() throws IOException {
        new ExperimentWorkflow(Catalogue.standard(), "test", news::add)
                .run(
                        plan(sobol(32, new Purpose("sobol", "mean", 0, 0)), 2),
                        temp.resolve("sobol"),
                        "corridor test",
                        List.of(),
                        FactorModel.factory(),
                        TestExecution.on(2));

        Path root = temp.resolve("sobol");
        assertThat(root.resolve("analysis/indices.csv"))
                .content()
                .startsWith("outcome,method,rank,factor,S1,S1_conf,ST,ST_conf,active,apart_from_next\nattacks,sobol,1,"
                        + FactorModel.A);
        assertThat(root.resolve("analysis/months.csv")).content().contains("attacks,2025-12," + FactorModel.B + ",ST,");
        assertThat(root.resolve("analysis/convergence.csv")).content().contains("attacks,32,");
        assertThat(root.resolve("design/points.csv")).content().startsWith("point," + FactorModel.A);
        assertThat(root.resolve("report.html"))
                .content()
                .contains("(" + FactorModel.A + ": ", "figure-sobol-attacks", "figure-course-attacks");
        assertThat(root.resolve("areas.parquet")).doesNotExist();
    }

    @Test
    void givesTheSameBytesOnAnyNumberOfThreadsAndAfterAStop() throws IOException {
        List<Experiment> experiments = List.of(sweep(), morris(), farApart(), scrambledGroups());
        for (Experiment experiment : experiments) {
            String name = experiment.design().method().word() + experiments.indexOf(experiment);
            List<Manifest.FileHash> whole =
                    run(name + 1, experiment, 3, 1).manifest().files();
            assertThat(run(name + 8, experiment, 3, 8).manifest().files()).isEqualTo(whole);

            StopSignal stop = new StopSignal();
            AtomicInteger runs = new AtomicInteger();
            RunFactory stopping = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
                if (Thread.currentThread().getName().equals("corridor-run") && runs.incrementAndGet() == 20) {
                    stop.ask();
                }
                return FactorModel.factory().create(scenario, drawn, seed).run(future, replicate, chronicle);
            };
            Path target = temp.resolve(name + "-stopped");
            assertThatThrownBy(() -> pipeline.run(
                            plan(experiment, 3),
                            target,
                            "corridor test",
                            List.of(),
                            stopping,
                            TestExecution.on(2, stop)))
                    .isInstanceOf(BatchInterrupted.class)
                    .hasFieldOrPropertyWithValue("resumable", Optional.of(target));
            assertThat(resume(target).manifest().files()).isEqualTo(whole);
            assertThat(target.resolve("report.html")).exists();
        }
    }

    @Test
    void aDesignWhoseGroupsWereChangedIsRefused() throws IOException {
        run("groups", scrambledGroups(), 2, 2);
        Path design = temp.resolve("groups/design/design.json");
        assertThat(Files.readString(design)).contains("\"scramblings\": 4", "\"group\": \"both\"");
        String changed = Files.readString(design).replaceFirst(",\\s*\"group\": \"both\"", "");
        Files.writeString(design, changed);

        assertThatThrownBy(() -> pipeline.analyse(temp.resolve("groups"), List.of()))
                .isInstanceOf(InputException.class);
    }

    @Test
    void growsUntilTheIntervalsAreNarrowAndThenEqualsADesignOfThatSize() throws IOException {
        Finished grown = run("grown", sobol(8, new Purpose("sobol", "mean", 0.5, 512)), 2, 2);

        int samples = grown.findings().experiment().design().samples();
        assertThat(samples).isGreaterThan(8).isLessThan(512);
        assertThat(news).first().asString().startsWith("N = 8: the widest interval is ");
        Finished direct = run("direct", sobol(samples, new Purpose("sobol", "mean", 0.5, samples)), 2, 2);
        assertThat(Files.readString(temp.resolve("grown/runs.csv")))
                .isEqualTo(Files.readString(temp.resolve("direct/runs.csv")));
        assertThat(Files.readString(temp.resolve("grown/analysis/indices.csv")))
                .isEqualTo(Files.readString(temp.resolve("direct/analysis/indices.csv")));
        assertThat(direct.manifest().runs()).isEqualTo(grown.manifest().runs());
    }

    @Test
    void pointsOfTheirOwnLuckDifferByChanceToo() throws IOException {
        Experiment shared = sweep();
        Experiment own = new Experiment(shared.design(), List.of(), false, shared.outcomes(), shared.purpose());

        double noise = run("own", own, 3, 2).findings().main().noise().share();

        assertThat(noise).isPositive();
        assertThat(run("shared", shared, 3, 2).findings().main().noise().share())
                .isLessThan(1e-9);
        assertThat(Files.readAllLines(temp.resolve("own/runs.csv")).stream()
                        .skip(1)
                        .map(line -> line.split(",")[4])
                        .distinct())
                .hasSize(36);
    }

    @Test
    void leavesFailedRunsOutAndSaysSo() throws IOException {
        RunFactory failing = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            boolean high =
                    scenario.parameters().get(FactorModel.A) > 0.9 * high(FactorModel.A) + 0.1 * low(FactorModel.A);
            if (high && Thread.currentThread().getName().equals("corridor-run")) {
                throw new IllegalStateException("broken");
            }
            return FactorModel.factory().create(scenario, drawn, seed).run(future, replicate, chronicle);
        };
        Finished finished = pipeline.run(
                plan(sobol(32, new Purpose("sobol", "mean", 0, 0)), 2),
                temp.resolve("failing"),
                "corridor test",
                List.of(),
                failing,
                TestExecution.on(2));

        assertThat(finished.manifest().failures()).isNotEmpty();
        assertThat(finished.findings().main().notes())
                .anyMatch(note -> note.contains("sobol blocks of 6 points were left out"))
                .anyMatch(note -> note.contains("runs have no value here"));
        assertThat(finished.findings().main().result()).isPresent();
        assertThat(temp.resolve("failing/report.html")).content().contains("runs failed");
    }

    @Test
    void refusesPointsThatAreNotThoseOfTheDesign() throws IOException {
        run("sweep", sweep(), 2, 2);
        Path points = temp.resolve("sweep/design/points.csv");
        String text = Files.readString(points);
        Files.writeString(points, text.replaceFirst("\n0,1,", "\n0,2,"));
        assertThatThrownBy(() -> pipeline.analyse(temp.resolve("sweep"), List.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("points.csv");

        Files.writeString(points, text);
        assertThat(pipeline.analyse(temp.resolve("sweep"), List.of("deaths"))
                        .main()
                        .outcome()
                        .id())
                .isEqualTo("deaths");
        assertThatThrownBy(() -> pipeline.analyse(temp.resolve("sweep"), List.of("deths")))
                .hasMessageContaining("Maybe deaths");
    }

    @Test
    void effectsOfASweepAreThoseOfTheModel() throws IOException {
        Finished finished = run("sweep", sweep(), 2, 2);

        OutcomeFindings attacks = finished.findings().main();
        assertThat(attacks.effects())
                .extracting(effect -> Math.round(effect.swing()))
                .containsExactly(100L, -100L, 0L);
        assertThat(attacks.effects().get(0).factor()).isEqualTo("FEAR_MODEL");
        assertThat(attacks.effects()).filteredOn(effect -> effect.resolved()).hasSize(2);
    }

    @Test
    void futuresAtEveryPointAreUnitsOfTheIntervalsAndSurviveAStop() throws IOException {
        Experiment experiment = sweep();
        ExperimentDesign design = ExperimentDesign.of(Catalogue.standard(), experiment, SCENARIO);
        BatchPlan plan = new BatchPlan(
                List.of(SCENARIO),
                design,
                FutureDraws.ensemble(Catalogue.standard(), List.of(design.at(0, SCENARIO)), 5, 5),
                2,
                5,
                Keep.NOTHING);
        Finished whole = pipeline.run(
                plan, temp.resolve("futures"), "corridor test", List.of(), FactorModel.factory(), TestExecution.on(2));

        assertThat(whole.findings().sample()).isEqualTo("12 points (factorial) of 5 futures x 2 replicates");
        assertThat(whole.manifest().runs()).isEqualTo(12 * 5 * 2);
        assertThat(temp.resolve("futures/design/futures.csv")).content().hasLineCount(6);
        OutcomeFindings attacks = whole.findings().main();
        assertThat(attacks.interactions()).hasSize(3).allSatisfy(pair -> {
            assertThat(pair.hasInterval()).isTrue();
            assertThat(pair.together().value()).as("the model adds up").isCloseTo(0, within(1e-9));
        });
        assertThat(temp.resolve("futures/analysis/interactions.csv"))
                .content()
                .startsWith("outcome,first,first_low,first_high,second,")
                .contains("attacks,");

        StopSignal stop = new StopSignal();
        AtomicInteger runs = new AtomicInteger();
        RunFactory stopping = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            if (Thread.currentThread().getName().equals("corridor-run") && runs.incrementAndGet() == 20) {
                stop.ask();
            }
            return FactorModel.factory().create(scenario, drawn, seed).run(future, replicate, chronicle);
        };
        Path target = temp.resolve("stopped");
        assertThatThrownBy(() ->
                        pipeline.run(plan, target, "corridor test", List.of(), stopping, TestExecution.on(2, stop)))
                .isInstanceOf(BatchInterrupted.class);
        assertThat(resume(target).manifest().files()).isEqualTo(whole.manifest().files());
        assertThat(pipeline.read(target).findings().sample())
                .isEqualTo(whole.findings().sample());
    }

    /** Returns a sweep of 3 x 2 x 2 points. */
    private static Experiment sweep() {
        FactorSpace space = FactorSpace.of(
                new Factor("pakistan.iboIntensity", new Distribution.Values(List.of(1.0, 2.0, 3.0))),
                new Factor("FEAR_MODEL", new Distribution.Categories(List.of("CHANGE", "INERT"))),
                new Factor("pakistan.transparency", new Distribution.Categories(List.of("false", "true"))));
        return new Experiment(
                DesignDescriptor.of(DesignMethod.FACTORIAL, space, 1, 5),
                List.of(),
                true,
                List.of("attacks", "deaths"),
                Purpose.sweep());
    }

    private static Experiment farApart() {
        DesignDescriptor design =
                DesignDescriptor.of(DesignMethod.MORRIS, TWO, 10, 3).withCandidates(40);
        return new Experiment(design, List.of(), true, List.of("attacks"), new Purpose("morris", "mean", 0, 0));
    }

    private static Experiment scrambledGroups() {
        FactorSpace grouped = new FactorSpace(List.of(
                new Factor(FactorModel.A, TWO.get(0).distribution(), "both"),
                new Factor(FactorModel.B, TWO.get(1).distribution(), "both"),
                Factor.uniform("civil.theta", low("civil.theta"), high("civil.theta"))));
        DesignDescriptor design =
                DesignDescriptor.of(DesignMethod.SOBOL, grouped, 16, 3).withScramblings(4);
        return new Experiment(design, List.of(), true, List.of("attacks"), new Purpose("sobol", "mean", 0, 0));
    }

    private static Experiment morris() {
        ModelFactors all = new ModelFactors(Catalogue.standard());
        FactorSpace space =
                new FactorSpace(List.of(all.whole(FactorModel.A), all.whole(FactorModel.B), all.whole("FEAR_MODEL")));
        return new Experiment(
                DesignDescriptor.of(DesignMethod.MORRIS, space, 10, 5),
                List.of(),
                true,
                List.of("attacks"),
                new Purpose("morris", "mean", 0, 0));
    }

    private static Experiment sobol(int samples, Purpose purpose) {
        return new Experiment(
                DesignDescriptor.of(DesignMethod.SOBOL, TWO, samples, 5),
                List.of(),
                true,
                List.of("attacks", "deaths"),
                purpose);
    }

    private Finished run(String name, Experiment experiment, int replicates, int threads) throws IOException {
        return pipeline.run(
                plan(experiment, replicates),
                temp.resolve(name),
                "corridor test",
                List.of(),
                FactorModel.factory(),
                TestExecution.on(threads));
    }

    private Finished resume(Path target) throws IOException {
        RunFactory model = FactorModel.factory();
        try (OpenBatch open = pipeline.reopen(target, model)) {
            return pipeline.complete(open, false, List.of(), model, TestExecution.on(2));
        }
    }

    private static BatchPlan plan(Experiment experiment, int replicates) {
        return new BatchPlan(
                List.of(SCENARIO),
                ExperimentDesign.of(Catalogue.standard(), experiment, SCENARIO),
                FutureDesign.defaults(),
                replicates,
                5,
                Keep.NOTHING);
    }

    private static double low(String id) {
        return Catalogue.standard().parameter(id).low();
    }

    private static double high(String id) {
        return Catalogue.standard().parameter(id).high();
    }
}
