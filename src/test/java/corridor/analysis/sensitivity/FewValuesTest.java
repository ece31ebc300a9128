package corridor.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.sensitivity.result.Coefficients;
import corridor.analysis.sensitivity.result.DeltaIndices;
import corridor.analysis.sensitivity.result.FirstOrderIndices;
import corridor.analysis.sensitivity.result.PawnIndices;
import corridor.analysis.sensitivity.result.Ranking;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.design.Distribution;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests factors with few values, categories, constants, and factors that nearly always have the same value. */
@Tag("long")
class FewValuesTest {
    @Test
    void aFactorWithoutInfluenceHasNoneWhateverTheOrderOfTheRows() {
        // Rows are in the order of a sweep: the first factor changes last.
        Samples sweep = Samples.factorial(1, 8, 6, 10);

        DeltaIndices delta = (DeltaIndices) sweep.analysed(SensitivityMethod.DELTA);
        PawnIndices pawn = (PawnIndices) sweep.analysed(SensitivityMethod.PAWN);

        assertThat(delta.s1()[2]).isEqualTo(0, within(0.02));
        assertThat(delta.s1()[0]).isEqualTo(share(sweep, 0), within(0.02));
        assertThat(delta.s1()[1]).isEqualTo(share(sweep, 1), within(0.02));
        assertThat(delta.delta()[2]).isLessThan(0.1);
        assertThat(pawn.median()[2]).isLessThan(pawn.dummy());
        assertThat(pawn.median()[0]).isGreaterThan(2 * pawn.dummy());
    }

    @Test
    void rbdFastRefusesFewValuesAndNamesAMethodThatTakesThem() {
        assertThatThrownBy(() -> Samples.factorial(1, 30, 19).analysed(SensitivityMethod.RBD_FAST))
                .isInstanceOf(UnfitSampleException.class)
                .hasMessageContaining("at least 20 different values")
                .hasMessageContaining("x2 has 19")
                .hasMessageContaining("delta");
        assertThat(((FirstOrderIndices) Samples.factorial(1, 30, 20).analysed(SensitivityMethod.RBD_FAST)).s1()[1])
                .isEqualTo(0, within(0.1));
    }

    @Test
    void rbdFastJudgesFactorsWithTiesAsItJudgesThoseWithout() {
        Samples sample = Samples.ishigami(SensitivityMethod.RBD_FAST, 2000);
        double[][] rounded = Arrays.stream(sample.x())
                .map(row -> Arrays.stream(row).map(v -> Math.rint(v * 10) / 10).toArray())
                .toArray(double[][]::new);

        double[] plain = ((FirstOrderIndices) sample.analysed(SensitivityMethod.RBD_FAST)).s1();
        double[] tied = ((FirstOrderIndices)
                        new Samples(sample.space(), rounded, sample.y()).analysed(SensitivityMethod.RBD_FAST))
                .s1();

        assertThat(tied).containsExactly(plain, within(0.02));
    }

    @Test
    void everyValueOfASwitchIsASlide() {
        // The output lies below 1 without the switch and above 1 with it, so half of all outputs lie on each side.
        Samples sample = column(1000, i -> i % 2, i -> i % 2 + (i * 37 % 1000) / 1000.0);

        PawnIndices found = (PawnIndices) sample.analysed(SensitivityMethod.PAWN);

        assertThat(found.minimum()).containsExactly(new double[] {0.5}, within(1e-12));
        assertThat(found.maximum()).containsExactly(new double[] {0.5}, within(1e-12));
        assertThat(found.medianConf()[0]).isLessThan(0.1);
    }

    @Test
    void theLargestOfFewValuesIsSeen() {
        Samples sample = column(1000, i -> i % 5, i -> i % 5 == 4 ? 10 + i : i / 1000.0);

        PawnIndices found = (PawnIndices) sample.analysed(SensitivityMethod.PAWN);

        assertThat(found.maximum()[0]).isEqualTo(0.8, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(names = {"DELTA", "PAWN"})
    void aFactorThatNeverChangesHasNoInfluenceAndNoInterval(SensitivityMethod method) {
        Samples sample = with(Samples.ishigami(method, 200), 1, i -> 0.1 + 0.2);

        Ranking.Place place = sample.analysed(method).ranking().places().get(2);

        assertThat(place.name()).isEqualTo("x2");
        assertThat(place.estimate()).isZero();
        assertThat(place.halfWidth()).isNaN();
        assertThat(place.active()).isFalse();
        assertThat(sample.analysed(method).notes()).anyMatch(note -> note.contains("same in every row: x2"));
        // The other factors are ranked as they would be without the constant factor.
        assertThat(sample.analysed(method).ranking().places().get(0).estimate()).isGreaterThan(0.1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SRC", "PRCC", "RBD_FAST"})
    void aFactorThatNeverChangesIsRefusedByName(SensitivityMethod method) {
        Samples sample = with(Samples.ishigami(method, 200), 1, i -> 7 + (i % 3) * Math.ulp(7.0));

        assertThatThrownBy(() -> sample.analysed(method))
                .isInstanceOf(UnfitSampleException.class)
                .hasMessageContaining("x2");
    }

    @ParameterizedTest
    @EnumSource(names = {"DELTA", "PAWN"})
    void aFactorThatNearlyNeverChangesIsNotJudged(SensitivityMethod method) {
        Samples sample = with(Samples.ishigami(method, 1000), 1, i -> i % 400 == 7 ? 1 : 0);

        Ranking.Place place = sample.analysed(method).ranking().places().get(2);

        assertThat(place.name()).isEqualTo("x2");
        assertThat(place.estimate()).isNaN();
        assertThat(place.halfWidth()).isNaN();
        assertThat(sample.analysed(method).notes()).anyMatch(note -> note.startsWith("Not judged: x2."));
    }

    @ParameterizedTest
    @EnumSource(names = {"DELTA", "PAWN", "SRC", "PRCC", "RBD_FAST"})
    void samplesOfAnySizeAndShapeGiveNumbersOrAReason(SensitivityMethod method) {
        Random random = new Random(11);
        for (int n = 1; n <= 130; n += n < 50 ? 2 : 20) {
            for (int levels : new int[] {1, 2, 3, n / 2 + 1, n, 1000}) {
                int outputs = n % 3 == 0 ? 2 : 1000;
                Samples sample = column(n, i -> i % levels, i -> random.nextInt(outputs));
                try {
                    SensitivityResult found = sample.analysed(method);
                    found.measures()
                            .forEach(measure -> assertThat(Arrays.stream(measure.values()))
                                    .noneMatch(value -> Double.isInfinite(value)));
                    assertThat(found.ranking().samplesToResolve()).isPositive();
                } catch (UnfitSampleException e) {
                    assertThat(e).hasMessageMatching(".*(rows|x1).*");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SRC", "PRCC", "RBD_FAST"})
    void categoriesWithoutAnOrderAreRefusedByNameWithAMethodThatTakesThem(SensitivityMethod method) {
        Samples sample = weather(Samples.factorial(20, 3, 5));

        assertThatThrownBy(() -> sample.analysed(method))
                .isInstanceOf(UnfitSampleException.class)
                .hasMessageContaining("weather has 3")
                .hasMessageContaining("delta");
    }

    @ParameterizedTest
    @EnumSource(names = {"SRC", "PRCC"})
    void twoCategoriesAreZeroAndOne(SensitivityMethod method) {
        Samples sample = Samples.factorial(20, 2, 5);
        FactorSpace space = FactorSpace.of(
                new Factor("road", new Distribution.Categories(List.of("open", "shut"))),
                sample.space().get(1));

        Coefficients found = (Coefficients) sample.in(space).analysed(method);

        assertThat(found.coefficients()[0]).isGreaterThan(0.3);
        assertThat(found.notes()).contains("road counts as 0 for open and as 1 for shut.");
    }

    @Test
    void categoriesAreClassesOfDeltaAndPawn() {
        // The output neither rises nor falls along the categories, so reading them as ordered numbers would hide some
        // of the influence.
        double[] level = {0, 5, 1, 5, 0};
        Random noise = new Random(4);
        Samples numbers = column(500, i -> i % 5, i -> level[i % 5] + 0.1 * noise.nextGaussian());
        Samples sample = numbers.in(
                FactorSpace.of(new Factor("crop", new Distribution.Categories(List.of("a", "b", "c", "d", "e")))));

        DeltaIndices delta = (DeltaIndices) sample.analysed(SensitivityMethod.DELTA);
        PawnIndices pawn = (PawnIndices) sample.analysed(SensitivityMethod.PAWN);

        assertThat(delta.s1()[0]).isGreaterThan(0.99);
        assertThat(pawn.median()[0]).isEqualTo(0.6, within(1e-12));
    }

    @Test
    void rareCategoriesAreOneClass() {
        SampleColumn column = weather(column(100, i -> i < 90 ? 0 : i < 96 ? 1 : 2, i -> i), 0);

        assertThat(Classes.of(column, 10, 5).count()).isEqualTo(2);
        assertThat(Classes.of(column, 10, 4).count()).isEqualTo(3);
        assertThat(Classes.of(column, 10, 5).order()).hasSize(96);
        assertThat(Classes.of(column, 10, 7).count()).isEqualTo(2);
        assertThat(Classes.of(column, 10, 7).order()).hasSize(100);
    }

    @Test
    void classesOfNumbersNeverPartAValueAndAreOfAboutEqualSize() {
        // Of the 100 rows 40 have the value 0, and each of the other 60 has a value of its own.
        SampleColumn column = number(100, i -> Math.max(0, i - 39));

        Classes classes = Classes.of(column, 5, 5);

        int[] sizes = new int[classes.count()];
        Arrays.stream(classes.of()).forEach(each -> sizes[each]++);
        assertThat(sizes).containsExactly(40, 20, 20, 20);
        assertThat(Classes.of(number(100, i -> i), 5, 5).count()).isEqualTo(5);
        assertThat(Classes.of(number(100, i -> i < 97 ? 0 : i), 5, 5).count()).isEqualTo(1);
        assertThat(Classes.of(number(100, i -> i % 4), 5, 5).count()).isEqualTo(4);
    }

    /**
     * Returns the share of the variance that lies between the values of a factor, for a design in which all values are
     * equally frequent.
     */
    private static double share(Samples sample, int j) {
        double between = 0;
        int values = sample.space().get(j).distribution().levels();
        double mean = Moments.mean(sample.y());
        for (int value = 0; value < values; value++) {
            int level = value;
            double[] inside = IntStream.range(0, sample.y().length)
                    .filter(i -> sample.x()[i][j] == level)
                    .mapToDouble(i -> sample.y()[i])
                    .toArray();
            between += Math.pow(Moments.mean(inside) - mean, 2) / values;
        }
        return between / Moments.variance(sample.y(), 0);
    }

    private static Samples weather(Samples sample) {
        return sample.in(FactorSpace.of(
                new Factor("weather", new Distribution.Categories(List.of("dry", "wet", "cold"))),
                sample.space().get(1)));
    }

    private static SampleColumn weather(Samples sample, int column) {
        Samples there = sample.in(
                FactorSpace.of(new Factor("weather", new Distribution.Categories(List.of("dry", "wet", "cold")))));
        return GivenSample.of(there.space(), there.x(), there.y()).columns().get(column);
    }

    private static SampleColumn number(int n, java.util.function.IntToDoubleFunction x) {
        Samples sample = column(n, x, i -> i);
        return GivenSample.of(sample.space(), sample.x(), sample.y()).columns().get(0);
    }

    private static Samples column(
            int n, java.util.function.IntToDoubleFunction x, java.util.function.IntToDoubleFunction y) {
        return new Samples(
                Functions.space(1, 0, 1000),
                IntStream.range(0, n)
                        .mapToObj(i -> new double[] {x.applyAsDouble(i)})
                        .toArray(double[][]::new),
                IntStream.range(0, n).mapToDouble(y).toArray());
    }

    private static Samples with(Samples sample, int column, java.util.function.IntToDoubleFunction values) {
        double[][] x = Arrays.stream(sample.x()).map(double[]::clone).toArray(double[][]::new);
        for (int i = 0; i < x.length; i++) {
            x[i][column] = values.applyAsDouble(i);
        }
        return new Samples(sample.space(), x, Functions.evaluate(x, Functions::ishigami));
    }
}
