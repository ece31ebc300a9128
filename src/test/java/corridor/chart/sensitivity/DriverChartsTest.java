package corridor.chart.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.discovery.ChosenBox;
import corridor.analysis.discovery.InputColumn;
import corridor.analysis.discovery.Inputs;
import corridor.analysis.discovery.Prim;
import corridor.analysis.discovery.PrimOptions;
import corridor.analysis.sensitivity.AnalysisOptions;
import corridor.analysis.sensitivity.Sensitivity;
import corridor.analysis.sensitivity.result.Ranking.Place;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.chart.LabelAudit;
import corridor.chart.discovery.BoxCharts;
import corridor.chart.page.Chart;
import corridor.chart.page.SampleCaption;
import corridor.design.Design;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DriverChartsTest {
    private static final SampleCaption CAPTION =
            new SampleCaption("0.1.0", 7, "Deaths of civilians a year", "persons", "1000 rows");

    static Stream<Arguments> methodsAndSizes() {
        return Arrays.stream(SensitivityMethod.values())
                .flatMap(method -> Stream.of(1, 3, 20).map(size -> Arguments.of(method, size)));
    }

    @ParameterizedTest
    @MethodSource("methodsAndSizes")
    void everyLabelOfEveryMethodCanBeRead(SensitivityMethod method, int factors) {
        SensitivityResult result = result(method, factors, 1);

        List<Chart> charts = DriverCharts.of(result, CAPTION);

        boolean pairs = method == SensitivityMethod.SOBOL && factors > 1;
        assertThat(charts).hasSize(pairs ? 2 : 1);
        assertThat(charts).allSatisfy(chart -> {
            assertThat(LabelAudit.problems(chart.svg())).isEmpty();
            assertThat(chart.section()).isEqualTo(Chart.Section.DRIVERS);
            assertThat(chart.id()).matches("[a-z0-9-]+");
            assertThat(chart.alt()).isNotBlank();
        });
        assertThat(DriverCharts.of(result(method, factors, 1), CAPTION).get(0).svg())
                .isEqualTo(charts.get(0).svg());
    }

    @Test
    void theMostImportantFactorStandsFirst() {
        Chart chart =
                DriverCharts.of(result(SensitivityMethod.PAWN, 3, 1), CAPTION).get(0);

        assertThat(chart.title()).isEqualTo("What drives Deaths of civilians a year");
        assertThat(chart.alt()).startsWith("By median, from the most important: a long name of factor 1 ");
        assertThat(chart.svg()).contains("dashed: no influence stays below");
    }

    @Test
    void aConstantOutputHasNoChart() {
        assertThat(DriverCharts.of(result(SensitivityMethod.PAWN, 3, 0), CAPTION))
                .isEmpty();
        assertThat(DriverCharts.of(result(SensitivityMethod.MORRIS, 3, 0), CAPTION))
                .isEmpty();
        assertThat(DriverCharts.of(result(SensitivityMethod.SOBOL, 3, 0), CAPTION))
                .isEmpty();
    }

    @Test
    void scattersShowSixFactorsAtMost() {
        for (int factors : new int[] {1, 2, 4, 9}) {
            Design design = design(DesignMethod.LHS, factors, 500);
            SensitivityResult result = result(SensitivityMethod.PRCC, factors, 1);

            Chart chart = DriverCharts.scatter(
                    design.names(),
                    design.values(),
                    outputs(design.values(), 1),
                    result.ranking().places().stream().map(Place::name).toList(),
                    CAPTION);

            assertThat(LabelAudit.problems(chart.svg())).isEmpty();
            assertThat(chart.alt().split("; ")).hasSize(Math.min(6, factors));
        }
    }

    @Test
    void boxesShowTheirTradeOffAndLimits() {
        Design design = design(DesignMethod.LHS, 6, 600);
        List<InputColumn> columns = new ArrayList<>();
        for (int j = 0; j < 6; j++) {
            int at = j;
            columns.add(InputColumn.continuous(
                    design.names().get(j),
                    Arrays.stream(design.values()).mapToDouble(row -> row[at]).toArray()));
        }
        List<String> words = Arrays.stream(design.values())
                .map(row -> row[0] + row[5] > 1 ? "tolerant" : row[5] > 0.2 ? "neutral" : "hostile")
                .toList();
        columns.add(InputColumn.category("the mood of the day", words));
        boolean[] interesting = new boolean[600];
        for (int i = 0; i < 600; i++) {
            double[] row = design.values()[i];
            interesting[i] = row[0] > 0.55 && row[1] < 0.45 && !words.get(i).equals("hostile");
        }
        ChosenBox box =
                Prim.choose(new Inputs(columns), interesting, PrimOptions.USUAL).get(0);

        List<Chart> charts = BoxCharts.of(
                box,
                "above 20",
                columns.stream().map(InputColumn::name).toList(),
                new double[7],
                DoubleOnes.of(7),
                CAPTION);

        assertThat(charts)
                .extracting(Chart::id)
                .containsExactly("prim-trade-off-deaths-of-civilians-a-year", "prim-limits-deaths-of-civilians-a-year");
        assertThat(charts)
                .allSatisfy(
                        chart -> assertThat(LabelAudit.problems(chart.svg())).isEmpty());
        assertThat(charts.get(1).alt())
                .startsWith("Inside the box: ")
                .contains("a long name of factor 1 from 0.5", "the mood of the day is");
    }

    private static SensitivityResult result(SensitivityMethod method, int factors, double scale) {
        DesignMethod sampler = switch (method) {
            case SOBOL -> DesignMethod.SOBOL;
            case MORRIS -> DesignMethod.MORRIS;
            case EFAST -> DesignMethod.FAST;
            case DGSM -> DesignMethod.DERIVATIVE;
            default -> DesignMethod.LHS;
        };
        Design design = design(sampler, factors, sampler == DesignMethod.LHS ? 300 : 65);
        return Sensitivity.analyse(
                method,
                design.descriptor().space(),
                design.values(),
                outputs(design.values(), scale),
                AnalysisOptions.usual(1));
    }

    private static Design design(DesignMethod method, int factors, int samples) {
        FactorSpace space = new FactorSpace(IntStream.rangeClosed(1, factors)
                .mapToObj(j ->
                        Factor.uniform("a long name of factor " + j + (j % 2 == 0 ? " that goes on and on" : ""), 0, 1))
                .toList());
        return Design.of(DesignDescriptor.of(method, space, samples, 3));
    }

    private static double[] outputs(double[][] x, double scale) {
        return Arrays.stream(x)
                .mapToDouble(row -> {
                    double sum = 1000;
                    for (int j = 0; j < row.length; j++) {
                        double sign = j % 3 == 1 ? -1 : 1;
                        sum += scale * sign * 300 * row[j] * (1 + row[row.length - 1]) / ((1 + j) * (1 + j));
                    }
                    return sum;
                })
                .toArray();
    }

    /** Makes arrays of ones. */
    private static final class DoubleOnes {
        static double[] of(int size) {
            double[] ones = new double[size];
            Arrays.fill(ones, 1);
            return ones;
        }
    }
}
