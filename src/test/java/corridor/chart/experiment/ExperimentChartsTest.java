package corridor.chart.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.experiment.ExperimentAnalysis;
import corridor.analysis.experiment.ExperimentFindings;
import corridor.analysis.experiment.Interaction;
import corridor.analysis.experiment.MonthlyIndices;
import corridor.analysis.experiment.PointValues;
import corridor.analysis.experiment.Subject;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.catalogue.Catalogue;
import corridor.chart.LabelAudit;
import corridor.chart.page.Chart;
import corridor.chart.page.SampleCaption;
import corridor.chronicle.Chronicle;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.Experiment;
import corridor.design.ExperimentPoints;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import corridor.design.ModelFactors;
import corridor.design.Purpose;
import corridor.result.MonthlyValues;
import corridor.result.OutcomeTable;
import corridor.result.RunColumns;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.run.FactorModel;
import corridor.run.SyntheticModel;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentChartsTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final OutcomeTable TABLE = OutcomeTable.of(CATALOGUE);
    private static final List<String> NAMES = List.of(
            FactorModel.A,
            FactorModel.B,
            "pakistan.iboIntensity",
            "civil.theta",
            "civil.fearState",
            "groups.recruitTtp",
            "groups.turnover",
            "security.killRate");

    static Stream<Arguments> experiments() {
        return Stream.of(
                Arguments.of("sobol", DesignMethod.SOBOL, 2),
                Arguments.of("sobol", DesignMethod.SOBOL, 8),
                Arguments.of("morris", DesignMethod.MORRIS, 8),
                Arguments.of("pawn", DesignMethod.MONTE_CARLO, 8),
                Arguments.of("", DesignMethod.LHS, 8),
                Arguments.of("", DesignMethod.LHS, 1));
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyLabelOfEveryChartCanBeRead(String method, DesignMethod design, int factors) {
        ExperimentFindings findings = findings(method, design, factors);
        List<Chart> charts = ExperimentCharts.of(findings, "0.1.0", 7);

        assertThat(charts).isNotEmpty().allSatisfy(chart -> {
            assertThat(LabelAudit.problems(chart.svg())).as(chart.id()).isEmpty();
            assertThat(chart.id()).matches("[a-z0-9]+(-[a-z0-9]+)*-attacks|layers");
            assertThat(chart.alt()).isNotBlank();
        });
        assertThat(charts).extracting(Chart::id).doesNotHaveDuplicates();
    }

    @Test
    void eachMethodGetsItsCharts() {
        assertThat(kinds("sobol", DesignMethod.SOBOL))
                .containsExactly("sobol", "sobol-pairs", "course", "convergence", "tornado", "effects", "layers");
        assertThat(kinds("morris", DesignMethod.MORRIS)).containsExactly("morris", "course", "convergence");
        assertThat(kinds("pawn", DesignMethod.MONTE_CARLO))
                .containsExactly("pawn", "course", "convergence", "scatter", "tornado", "effects");
        assertThat(kinds("", DesignMethod.LHS)).containsExactly("tornado", "effects");
    }

    @Test
    void theWidestSwingStandsAtTheTopOfTheTornado() {
        Chart tornado = ExperimentCharts.of(findings("", DesignMethod.LHS, 8), "0.1.0", 7)
                .get(0);

        assertThat(tornado.alt()).containsPattern("the widest swing first: [^(]+\\(" + FactorModel.A + "\\) from");
    }

    @Test
    void anOutcomeThatIsTheSameEverywhereHasNoChart() {
        assertThat(ExperimentCharts.of(findings("sobol", DesignMethod.SOBOL, 2, "deaths"), "0.1.0", 7))
                .isEmpty();
    }

    @Test
    void monthsWithoutAnIndexAreGapsInTheCourse() {
        double nan = Double.NaN;
        MonthlyIndices indices = new MonthlyIndices(
                YearMonth.of(2025, 1),
                1,
                "deaths",
                "ST",
                List.of("a.b", "c.d"),
                new double[][] {{0.5, nan, nan, 0.7}, {nan, nan, nan, nan}},
                new double[][] {{0.1, nan, nan, nan}, {nan, nan, nan, nan}});

        Chart chart = new IndexCourseChart(indices, new SampleCaption("0.1.0", 7, "Deaths", "", "4 points")).draw();

        assertThat(chart.alt()).isEqualTo("a.b 0.50 in the middle and 0.70 at the end.");
        assertThat(LabelAudit.problems(chart.svg())).isEmpty();
    }

    @Test
    void anInteractionIsShownBesideTheEffectsThatItCompares() {
        Interaction pair = new Interaction(
                new Interaction.Ends("china.newCommitments", "0", "1"),
                new Interaction.Ends("both.jointCombat", "none", "ground"),
                new double[][] {{100, 120}, {90, 125}},
                List.of(new Interaction.Estimate(-10, 4), new Interaction.Estimate(5, 6)),
                List.of(new Interaction.Estimate(20, 5), new Interaction.Estimate(35, 7)),
                new Interaction.Estimate(15, 3),
                true);

        Chart chart =
                new InteractionChart(List.of(pair), new SampleCaption("0.1.0", 7, "Attacks", "", "4 points")).draw();

        assertThat(chart.alt())
                .startsWith("china.newCommitments from 0 to 1, where both.jointCombat is none: \u221210.0 \u00b1 4.0; ")
                .endsWith("difference of the two effects, the same for either factor: +15.0 \u00b1 3.0.");
        assertThat(LabelAudit.problems(chart.svg())).isEmpty();
    }

    private static List<String> kinds(String method, DesignMethod design) {
        return ExperimentCharts.of(findings(method, design, 8), "0.1.0", 7).stream()
                .map(chart -> chart.id().replace("-attacks", ""))
                .toList();
    }

    private static ExperimentFindings findings(String method, DesignMethod design, int factors) {
        return findings(method, design, factors, "attacks");
    }

    private static ExperimentFindings findings(String method, DesignMethod design, int factors, String outcome) {
        ModelFactors all = new ModelFactors(CATALOGUE);
        List<Factor> chosen = NAMES.stream().limit(factors).map(all::whole).toList();
        int samples = design == DesignMethod.MORRIS ? 12 : design == DesignMethod.SOBOL ? 64 : 256;
        Experiment experiment = new Experiment(
                DesignDescriptor.of(design, new FactorSpace(chosen), samples, 3),
                List.of(),
                true,
                List.of(outcome),
                new Purpose(
                        SensitivityMethod.of(method)
                                .map(SensitivityMethod::word)
                                .orElse(""),
                        "mean",
                        0,
                        0));
        ExperimentPoints points = ExperimentPoints.of(experiment, CATALOGUE, CATALOGUE.relations(), Map.of());
        List<RunResult> runs = new ArrayList<>();
        for (int point = 0; point < points.count(); point++) {
            Scenario scenario = scenario(points.space().names(), points.run()[point]);
            for (int replicate = 0; replicate < 2; replicate++) {
                RunResult run = FactorModel.factory().create(scenario, 3).run(0, replicate, Chronicle.SILENT);
                runs.add(new RunResult(
                        new RunKey("baseline", point, 0, replicate), run.seed(), run.outcomes(), run.monthly()));
            }
        }
        return new ExperimentAnalysis(
                        experiment, Subject.of("baseline", "Baseline"), points, new PointValues.Size(1, 2), TABLE)
                .of(RunColumns.of(runs), MonthlyValues.of(runs), YearMonth.of(2025, 1));
    }

    private static Scenario scenario(List<String> names, double[] values) {
        Map<String, Double> parameters = new LinkedHashMap<>();
        Map<String, LeverSetting> levers = new LinkedHashMap<>();
        for (int j = 0; j < values.length; j++) {
            if (CATALOGUE.leverIds().contains(names.get(j))) {
                levers.put(names.get(j), new LeverSetting.Constant(values[j]));
            } else {
                parameters.put(names.get(j), values[j]);
            }
        }
        return SyntheticModel.scenario("baseline", 1).with(levers, parameters, Map.of());
    }
}
