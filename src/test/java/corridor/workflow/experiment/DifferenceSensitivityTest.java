package corridor.workflow.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.experiment.OutcomeFindings;
import corridor.analysis.experiment.VariedFactor;
import corridor.analysis.sensitivity.result.Ranking;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SobolIndices;
import corridor.batch.BatchInterrupted;
import corridor.batch.BatchPlan;
import corridor.batch.ExperimentDesign;
import corridor.batch.StopSignal;
import corridor.batch.TestExecution;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Parameter;
import corridor.design.DesignDescriptor;
import corridor.design.Experiment;
import corridor.design.ExperimentRequest;
import corridor.design.ExperimentRequest.Asked;
import corridor.design.ExperimentRequest.Vary;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import corridor.design.FutureDesign;
import corridor.design.Purpose;
import corridor.design.Ranges;
import corridor.problem.InputException;
import corridor.report.experiment.RangesWords;
import corridor.result.Keep;
import corridor.result.Manifest;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.run.FactorModel;
import corridor.run.RunFactory;
import corridor.run.SyntheticModel;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import corridor.workflow.OpenBatch;
import corridor.workflow.StoredPlan;
import corridor.workflow.experiment.ExperimentWorkflow.Finished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Analyses the difference of two scenarios. In this model attacks depend on two parameters and on chance, but a policy
 * prevents 100 + 300 a of them, where a is the share of the range of the first parameter.
 */
@Tag("long")
class DifferenceSensitivityTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final Scenario BASE = SyntheticModel.scenario("base", 2);
    private static final Scenario POLICY = SyntheticModel.scenario("policy", 2);
    private static final FactorSpace TWO = new FactorSpace(List.of(whole(FactorModel.A), whole(FactorModel.B)));

    private final ExperimentWorkflow workflow =
            new ExperimentWorkflow(CATALOGUE, "test", line -> {}, (findings, seed) -> List.of());
    private final ExperimentWorkflow drawing = new ExperimentWorkflow(CATALOGUE, "test", line -> {});

    @TempDir
    Path temp;

    @Test
    void theParameterThatThePolicyActsThroughIsTheOnlyDriver() throws IOException {
        Finished finished = drawing.run(
                plan(experiment(SensitivityMethod.SOBOL, 64), 2),
                temp.resolve("sobol"),
                "corridor test",
                List.of(),
                model(),
                TestExecution.on(2));

        OutcomeFindings attacks = finished.findings().main();
        SobolIndices indices = (SobolIndices) attacks.result().orElseThrow();
        assertThat(indices.s1()[0]).isCloseTo(1, within(0.02));
        assertThat(indices.st()[1]).isCloseTo(0, within(1e-9));
        assertThat(attacks.mean()).isCloseTo(-100 - 300 / 2.0, within(2.0));
        assertThat(attacks.noise().share()).as("common luck cancels").isLessThan(1e-9);
        assertThat(finished.findings().label(attacks)).isEqualTo("Difference in attacks");
        assertThat(attacks.monthly().orElseThrow().values()[0][3]).isCloseTo(1, within(0.05));
        assertThat(temp.resolve("sobol/analysis/indices.csv"))
                .content()
                .startsWith("outcome,method,rank,factor,S1,S1_conf,ST,ST_conf,active,apart_from_next,"
                        + "output,scenario,against\nattacks,sobol,1," + FactorModel.A)
                .contains("difference,policy,base\n");
        assertThat(temp.resolve("sobol/analysis/indices.json"))
                .content()
                .contains("\"of\": \"difference\"", "\"scenario\": \"policy\"", "\"against\": \"base\"");
        assertThat(temp.resolve("sobol/report.html"))
                .content()
                .contains("drive the difference between \u201cPolicy\u201d and \u201cBase\u201d")
                .contains("driven most by \u201c")
                .contains("(" + FactorModel.A + ": ")
                .contains("Its sign turns at no value of a single assumption in the range.")
                .contains("figure-switching-attacks", "figure-layers", "figure-course-attacks")
                // a map in which no sign turns says nothing, and its table is written all the same
                .doesNotContain("figure-signs");
        assertThat(temp.resolve("sobol/analysis/layers.csv")).content().contains("attacks,chance,");
        assertThat(temp.resolve("sobol/analysis/years.csv"))
                .content()
                .startsWith("outcome,year,factor,measure,estimate,half_width,output,scenario,against\n")
                .contains("attacks,2026-01," + FactorModel.A + ",ST,");
        assertThat(temp.resolve("sobol/analysis/signs.csv"))
                .content()
                .contains("policy,base,attacks," + FactorModel.A + ",low,");
    }

    @ParameterizedTest
    @EnumSource(SensitivityMethod.class)
    void everyMethodPutsThatParameterFirst(SensitivityMethod method) throws IOException {
        int samples = Math.min(128, SensitivityDesigns.usualSamples(method));

        Ranking ranking = run(method.word(), experiment(method, samples), 2)
                .findings()
                .main()
                .result()
                .orElseThrow()
                .ranking();

        assertThat(ranking.places().get(0).name()).isEqualTo(FactorModel.A);
        if (ranking.known()) {
            assertThat(ranking.places().get(0).active()).isTrue();
        }
    }

    @Test
    void isTheSameAfterAStopAndWhenItIsRunAgainFromItsFolder() throws IOException {
        Experiment experiment = experiment(SensitivityMethod.MORRIS, 8);
        List<Manifest.FileHash> whole = run("whole", experiment, 2).manifest().files();

        StopSignal stop = new StopSignal();
        AtomicInteger runs = new AtomicInteger();
        RunFactory stopping = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            if (Thread.currentThread().getName().equals("corridor-run") && runs.incrementAndGet() == 20) {
                stop.ask();
            }
            return model().create(scenario, drawn, seed).run(future, replicate, chronicle);
        };
        Path target = temp.resolve("stopped");
        assertThatThrownBy(() -> workflow.run(
                        plan(experiment, 2), target, "corridor test", List.of(), stopping, TestExecution.on(2, stop)))
                .isInstanceOf(BatchInterrupted.class);
        try (OpenBatch open = workflow.reopen(target, model())) {
            assertThat(workflow.complete(open, false, List.of(), model(), TestExecution.on(2))
                            .manifest()
                            .files())
                    .isEqualTo(whole);
        }

        StoredPlan stored = StoredPlan.read(temp.resolve("whole"), CATALOGUE, command -> 1);
        Finished again = workflow.run(
                stored.plan(), temp.resolve("again"), "corridor test", List.of(), model(), TestExecution.on(1));
        assertThat(again.manifest().files()).isEqualTo(whole);
        assertThat(Files.readString(temp.resolve("again/analysis/indices.csv")))
                .isEqualTo(Files.readString(temp.resolve("whole/analysis/indices.csv")));
    }

    @Test
    void whatTheScenariosDifferInIsNoFactor() {
        Scenario acting =
                POLICY.with(Map.of("pakistan.iboIntensity", new LeverSetting.Constant(2)), Map.of(), Map.of());

        assertThatThrownBy(() ->
                        ExperimentMaker.make(request("pakistan.iboIntensity", 0), List.of(BASE, acting), CATALOGUE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the two scenarios differ in pakistan.iboIntensity");
        assertThatThrownBy(() -> ExperimentMaker.make(request(FactorModel.A, 0.1), List.of(BASE, POLICY), CATALOGUE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the design of a difference between scenarios cannot grow");
        assertThat(ExperimentMaker.make(request(FactorModel.A, 0), List.of(BASE, acting), CATALOGUE)
                        .design()
                        .space()
                        .names())
                .containsExactly(FactorModel.A);
    }

    @Test
    void aPatternLeavesOutWhatOneOfTheScenariosFixes() {
        Scenario fixing = POLICY.with(
                Map.of(), Map.of("civil.rho", CATALOGUE.parameter("civil.rho").high()), Map.of());

        List<String> names = ExperimentMaker.make(request("civil.*", 0), List.of(BASE, fixing), CATALOGUE)
                .design()
                .space()
                .names();

        assertThat(names).contains("civil.theta").doesNotContain("civil.rho");
    }

    @Test
    void rangesOfTheEnsembleAreItsMiddleNineTenths() {
        ExperimentRequest request = request("groups.*", 0).with(Ranges.ENSEMBLE);

        FactorSpace space = ExperimentMaker.make(request, List.of(BASE, POLICY), CATALOGUE)
                .design()
                .space();

        Factor rate = space.get(space.names().indexOf(FactorModel.A));
        int column = CATALOGUE.ensemble().parameters().indexOf(FactorModel.A);
        double[] draws = IntStream.range(0, CATALOGUE.ensemble().size())
                .mapToDouble(draw -> CATALOGUE.ensemble().value(draw, column))
                .sorted()
                .toArray();
        long below = Arrays.stream(draws)
                .filter(value -> value < rate.distribution().low())
                .count();
        long above = Arrays.stream(draws)
                .filter(value -> value > rate.distribution().high())
                .count();
        assertThat((double) below / draws.length).isCloseTo(0.05, within(0.01));
        assertThat((double) above / draws.length).isCloseTo(0.05, within(0.01));
        assertThat(VariedFactor.of(rate, CATALOGUE).range()).isEqualTo(VariedFactor.Range.RECORD);
        assertThat(RangesWords.line(List.of(VariedFactor.of(rate, CATALOGUE))))
                .isEqualTo(
                        "Ranges: 1 parameter from 5 to 95 % of the draws that the record allows (shipped ensemble).");
    }

    private static ExperimentRequest request(String vary, double width) {
        return new ExperimentRequest(
                List.of(new Vary("--vary", vary, "")),
                Asked.NOTHING,
                new Asked("--method", "morris"),
                Optional.of(4),
                1,
                List.of(),
                List.of(),
                true,
                new Asked("--quantity", "mean"),
                width,
                0,
                ExperimentRequest.Options.USUAL);
    }

    private static Experiment experiment(SensitivityMethod method, int samples) {
        return new Experiment(
                DesignDescriptor.of(SensitivityDesigns.design(method), TWO, samples, 5),
                List.of(),
                true,
                List.of("attacks"),
                new Purpose(method.word(), "mean", 0, 0));
    }

    private Finished run(String name, Experiment experiment, int replicates) throws IOException {
        return workflow.run(
                plan(experiment, replicates),
                temp.resolve(name),
                "corridor test",
                List.of(),
                model(),
                TestExecution.on(2));
    }

    private static BatchPlan plan(Experiment experiment, int replicates) {
        return new BatchPlan(
                List.of(BASE, POLICY),
                ExperimentDesign.of(CATALOGUE, experiment, BASE),
                FutureDesign.defaults(),
                replicates,
                5,
                Keep.NOTHING);
    }

    private static RunFactory model() {
        OutcomeTable table = OutcomeTable.of(CATALOGUE);
        return (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            RunResult run = FactorModel.factory().create(scenario, drawn, seed).run(future, replicate, chronicle);
            if (scenario.name().equals("policy")) {
                double prevented = 100 + 300 * share(scenario);
                run.outcomes()[table.index("attacks")] -= prevented;
                double[] months = run.monthly()[table.monthlyIndex("attacks")];
                for (int month = 0; month < months.length; month++) {
                    months[month] -= prevented / months.length;
                }
            }
            return run;
        };
    }

    private static double share(Scenario scenario) {
        Parameter parameter = CATALOGUE.parameter(FactorModel.A);
        return (scenario.parameters().get(FactorModel.A) - parameter.low()) / (parameter.high() - parameter.low());
    }

    private static Factor whole(String id) {
        return Factor.uniform(
                id, CATALOGUE.parameter(id).low(), CATALOGUE.parameter(id).high());
    }
}
