package corridor.analysis.sensitivity;

import static corridor.analysis.sensitivity.Functions.ISHIGAMI_SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.sensitivity.result.MorrisEffects;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.design.Design;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.Distribution;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import corridor.design.IndependentPoints;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks whether rows are those of the design that a method needs, in its order. */
@Tag("long")
class SampleCheckTest {
    private static final FactorSpace MANY = FactorSpace.of(
            Factor.uniform("u", -2, 5),
            new Factor("log", new Distribution.LogUniform(0.1, 100)),
            new Factor("triangle", new Distribution.Triangular(1, 5, 0.25)),
            new Factor("normal", new Distribution.Normal(3, 2)),
            new Factor("cut", new Distribution.TruncatedNormal(0, 1, 0.5, 0.2)),
            new Factor("lognormal", new Distribution.LogNormal(0, 0.5)));

    @ParameterizedTest
    @EnumSource(names = {"SOBOL", "MORRIS", "EFAST", "DGSM"})
    void rowsInAnotherOrderThanTheirDesignAreRefused(SensitivityMethod method) {
        Design design = Design.of(DesignDescriptor.of(design(method), ISHIGAMI_SPACE, 128, 3));
        double[] y = Functions.evaluate(design.values(), Functions::ishigami);
        analyse(method, ISHIGAMI_SPACE, design.values(), y, 0);

        SplittableRandom random = new SplittableRandom(1);
        for (int repeat = 0; repeat < 20; repeat++) {
            double[][] shuffled = design.values().clone();
            for (int i = shuffled.length - 1; i > 0; i--) {
                swap(shuffled, i, random.nextInt(i + 1));
            }
            double[][] swapped = design.values().clone();
            swap(swapped, random.nextInt(20), 20 + random.nextInt(shuffled.length - 20));

            for (double[][] x : List.of(shuffled, swapped)) {
                assertThatThrownBy(
                                () -> analyse(method, ISHIGAMI_SPACE, x, Functions.evaluate(x, Functions::ishigami), 0))
                        .isInstanceOf(UnfitSampleException.class)
                        .hasMessageMatching(".*rows? \\d+.*");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SOBOL", "MORRIS", "EFAST", "DGSM"})
    void designsOfAllDistributionsFit(SensitivityMethod method) {
        double[][] x =
                Design.of(DesignDescriptor.of(design(method), MANY, 128, 3)).values();

        assertThat(analyse(method, MANY, x, Functions.evaluate(x, row -> row[0] + row[1]), 0)
                        .names())
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"65, 4, 17", "66, 4, 17", "257, 4, 6", "1000, 4, 4", "300, 6, 17", "129, 2, 3"})
    void searchCurvesOfAnyPhaseFitAlsoWithFewDigits(int n, int harmonics, int digits) {
        for (long seed = 0; seed < 10; seed++) {
            double[][] x = curves(MANY, n, harmonics, seed);
            for (double[] row : x) {
                Arrays.setAll(
                        row,
                        j -> new BigDecimal(row[j])
                                .round(new MathContext(digits))
                                .doubleValue());
            }
            double[] y = Functions.evaluate(x, row -> row[0] + row[1]);

            assertThat(analyse(SensitivityMethod.EFAST, MANY, x, y, harmonics).names())
                    .hasSize(6);
        }
    }

    @Test
    void searchCurvesOfSwitchesFit() {
        FactorSpace space = FactorSpace.of(
                Factor.uniform("u", 0, 1),
                new Factor("two", new Distribution.Categories(List.of("a", "b"))),
                new Factor("one", new Distribution.Categories(List.of("a"))),
                new Factor("five", new Distribution.Values(List.of(1.0, 2.0, 4.0, 8.0, 16.0))));
        for (long seed = 0; seed < 10; seed++) {
            double[][] x = curves(space, 129, 4, seed);
            double[] y = Functions.evaluate(x, row -> row[0] + row[1]);

            assertThat(analyse(SensitivityMethod.EFAST, space, x, y, 4).names()).hasSize(4);
        }
    }

    @Test
    void aCurveForOtherHarmonicsIsRefusedAndTheRightOnesNamed() {
        double[][] x = curves(ISHIGAMI_SPACE, 300, 6, 1);
        double[] y = Functions.evaluate(x, Functions::ishigami);

        assertThatThrownBy(() -> analyse(SensitivityMethod.EFAST, ISHIGAMI_SPACE, x, y, 4))
                .hasMessageContaining("x1 swings with the frequency 24, and not with 37 as for 4 harmonics")
                .hasMessageEndingWith("the sample was made for 6, so ask for 6 harmonics");
    }

    @Test
    void pointsThatAreNoCurveAreRefused() {
        double[][] x = IndependentPoints.points(3 * 129, 3, 1);
        FactorSpace space = Functions.space(3, 0, 1);

        assertThatThrownBy(
                        () -> analyse(SensitivityMethod.EFAST, space, x, Functions.evaluate(x, Functions::ishigami), 4))
                .hasMessageContaining("no search curves of eFAST in their order: in rows 1 to 129, the block of x1");
    }

    @Test
    void stepsOfAFactorLeaveTheOthersAlone() {
        double[][] x = {{0.1, 0.2}, {0.11, 0.2}, {0.1, 0.21}, {0.5, 0.6}, {0.51, 0.61}, {0.5, 0.61}};
        FactorSpace space = Functions.space(2, 0, 1);

        assertThatThrownBy(() -> analyse(SensitivityMethod.DGSM, space, x, new double[6], 0))
                .hasMessageContaining("row 5, the step of x1, does not have the x2 of row 4");
    }

    @Test
    void largeStepsAreNoDerivativesAndAreSaidToBeLarge() {
        double[][] x = {{0.1, 0.2}, {0.6, 0.2}, {0.1, 0.21}, {0.5, 0.6}, {0.51, 0.6}, {0.5, 0.61}};
        FactorSpace space = Functions.space(2, 0, 1);

        assertThat(analyse(SensitivityMethod.DGSM, space, x, new double[] {1, 2, 3, 4, 5, 7}, 0)
                        .notes())
                .anyMatch(note -> note.startsWith("The steps of x1 reach more than a tenth of the range"));
    }

    @ParameterizedTest
    @EnumSource(names = {"MORRIS", "EFAST", "DGSM"})
    void valuesOutsideTheBoundsAreRefusedWhereTheBoundsGiveTheScale(SensitivityMethod method) {
        double[][] x = Design.of(DesignDescriptor.of(design(method), ISHIGAMI_SPACE, 128, 3))
                .values();
        FactorSpace narrow = Functions.space(3, -3, 3);

        assertThatThrownBy(() -> analyse(method, narrow, x, Functions.evaluate(x, Functions::ishigami), 0))
                .hasMessageContaining("outside its bounds, from which " + method.word() + " takes its scale: ");
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "4, 4", "6, 6", "64, 0", "64, 64"})
    void effectsAreOfTheWholeRangeWhateverTheGrid(int levels, int told) {
        double[][] x = Design.of(DesignDescriptor.of(DesignMethod.MORRIS, ISHIGAMI_SPACE, 20, 3)
                        .withLevels(levels))
                .values();
        double[] y = Functions.evaluate(x, row -> 3 * row[0] - row[1]);

        MorrisEffects found = (MorrisEffects) Sensitivity.analyse(
                SensitivityMethod.MORRIS,
                ISHIGAMI_SPACE,
                x,
                y,
                new AnalysisOptions(Resampling.usual(1), told, 0, 10, 1));

        assertThat(found.mu()).containsExactly(new double[] {6 * Math.PI, -2 * Math.PI, 0}, within(1e-9));
        assertThat(found.sigma()).containsExactly(new double[3], within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.25, 5", "0.5, 0.25, 0", "0.625, 0.375, 5", "0.625, 0.375, 0"})
    void gridsOfAnOddNumberOfLevelsHaveHalfStepsOrThoseOfSalib(double step, double low, int told) {
        double[][] x = {{0, 1}, {step, 1}, {step, 1 - step}, {low, low}, {low + step, low}, {low + step, low + step}};

        MorrisEffects found = (MorrisEffects) Sensitivity.analyse(
                SensitivityMethod.MORRIS,
                Functions.space(2, 0, 1),
                x,
                Functions.evaluate(x, row -> row[0] + 2 * row[1]),
                new AnalysisOptions(Resampling.usual(1), told, 0, 10, 1));

        assertThat(found.mu()).containsExactly(new double[] {1, 2}, within(1e-12));
    }

    @Test
    void eachEffectIsDividedByItsOwnStep() {
        double[][] x = {{0, 0}, {0.5, 0}, {0.5, 0.25}, {0.5, 0.5}, {0.5, 1}, {0.6, 1}};
        FactorSpace space = Functions.space(2, 0, 1);

        MorrisEffects found = (MorrisEffects) analyse(
                SensitivityMethod.MORRIS, space, x, Functions.evaluate(x, row -> row[0] + 2 * row[1]), 0);

        assertThat(found.mu()).containsExactly(new double[] {1, 2}, within(1e-12));
        assertThat(found.notes()).anyMatch(note -> note.contains("steps of the inputs differ, from 10 % to 50 %"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "64 | 4 | a grid of 4 levels has steps of 66.7 % of the range, and the inputs move by 50.8 %",
                "4 | 64 | a grid of 64 levels has steps of 50.8 % of the range, and the inputs move by 66.7 %",
                "4 | 10 | a grid of 10 levels has steps of 55.6 % of the range, and the inputs move by 66.7 %",
                "64 | 62 | that lies on no grid of 62 levels",
            })
    void levelsThatTheInputsContradictAreRefused(int levels, int told, String message) {
        double[][] x = Design.of(DesignDescriptor.of(DesignMethod.MORRIS, ISHIGAMI_SPACE, 20, 3)
                        .withLevels(levels))
                .values();
        double[] y = Functions.evaluate(x, Functions::ishigami);
        AnalysisOptions options = new AnalysisOptions(Resampling.usual(1), told, 0, 10, 1);

        assertThatThrownBy(() -> Sensitivity.analyse(SensitivityMethod.MORRIS, ISHIGAMI_SPACE, x, y, options))
                .hasMessageContaining(message)
                .hasMessageEndingWith("if no levels are given, the steps are read from the inputs");
    }

    @Test
    void categoriesWithoutOrderHaveASizeOfEffectButNoDirection() {
        FactorSpace space = FactorSpace.of(
                Factor.uniform("u", 0, 1),
                new Factor("two", new Distribution.Categories(List.of("a", "b"))),
                new Factor("three", new Distribution.Categories(List.of("a", "b", "c"))));
        double[][] x = Design.of(DesignDescriptor.of(DesignMethod.MORRIS, space, 20, 3))
                .values();

        MorrisEffects found = (MorrisEffects)
                analyse(SensitivityMethod.MORRIS, space, x, Functions.evaluate(x, row -> row[0] + row[1] + row[2]), 0);

        assertThat(found.mu()[0]).isEqualTo(1, within(1e-12));
        assertThat(found.mu()[1]).isEqualTo(1.5, within(1e-12));
        assertThat(found.mu()[2]).isNaN();
        assertThat(found.sigma()[2]).isNaN();
        assertThat(found.muStar()[2]).isBetween(1.5, 3.0);
        assertThat(found.notes()).anyMatch(note -> note.startsWith("The categories of three have no order"));
    }

    @Test
    void factorsOfAGroupMoveOverOneShareOfTheirRanges() {
        FactorSpace space = FactorSpace.of(
                new Factor("a", new Distribution.Uniform(0, 1), "g"),
                new Factor("b", new Distribution.Uniform(0, 1), "g"));
        double[][] x = {{0, 0}, {0.5, 0.25}, {0, 0}, {0.5, 0.5}};

        assertThatThrownBy(() -> analyse(SensitivityMethod.MORRIS, space, x, new double[] {1, 2, 3, 4}, 0))
                .hasMessageContaining("a and b of the group g move over different shares of their ranges");
    }

    private static DesignMethod design(SensitivityMethod method) {
        return switch (method) {
            case SOBOL -> DesignMethod.SOBOL;
            case MORRIS -> DesignMethod.MORRIS;
            case EFAST -> DesignMethod.FAST;
            default -> DesignMethod.DERIVATIVE;
        };
    }

    private static SensitivityResult analyse(
            SensitivityMethod method, FactorSpace space, double[][] x, double[] y, int harmonics) {
        return Sensitivity.analyse(method, space, x, y, new AnalysisOptions(Resampling.usual(1), 0, harmonics, 10, 1));
    }

    /**
     * Returns the curves of Saltelli, Tarantola and Chan (1999) as SALib draws them, with one random phase for each
     * block.
     */
    private static double[][] curves(FactorSpace space, int n, int harmonics, long seed) {
        int d = space.size();
        int own = (n - 1) / (2 * harmonics);
        int most = own / (2 * harmonics);
        SplittableRandom random = new SplittableRandom(seed);
        double[][] x = new double[n * d][d];
        for (int block = 0; block < d; block++) {
            double phase = 2 * Math.PI * random.nextDouble();
            for (int j = 0; j < d; j++) {
                int other = j < block ? j : j - 1;
                int frequency = j == block
                        ? own
                        : most >= d - 1 ? 1 + other * (most - 1) / Math.max(1, d - 2) : other % most + 1;
                for (int i = 0; i < n; i++) {
                    double u = 0.5 + Math.asin(Math.sin(frequency * 2 * Math.PI / n * i + phase)) / Math.PI;
                    x[block * n + i][j] = space.get(j).distribution().at(u);
                }
            }
        }
        return x;
    }

    private static void swap(double[][] rows, int a, int b) {
        double[] row = rows[a];
        rows[a] = rows[b];
        rows[b] = row;
    }
}
