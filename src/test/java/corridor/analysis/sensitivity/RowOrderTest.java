package corridor.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.sensitivity.result.Coefficients;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.design.DesignMethod;
import corridor.design.Distribution;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The results of methods for any sample do not depend on the order of the rows or of the factors. */
@Tag("long")
class RowOrderTest {
    private static final Offset<Double> SAME = within(1e-12);

    @ParameterizedTest
    @EnumSource(names = {"RBD_FAST", "PAWN", "DELTA", "SRC", "PRCC"})
    void permutedRowsGiveTheSameIndicesAndIntervals(SensitivityMethod method) {
        for (Samples sample : samples(method)) {
            SensitivityResult found = sample.analysed(method);
            for (long seed = 0; seed < 3; seed++) {
                same(found, sample.permuted(seed).analysed(method));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RBD_FAST", "PAWN", "DELTA", "SRC", "PRCC"})
    void reversedFactorsGiveTheSameIndicesAndIntervals(SensitivityMethod method) {
        for (Samples sample : samples(method)) {
            SensitivityResult found = sample.analysed(method);
            SensitivityResult turned = sample.reversed().analysed(method);

            for (int m = 0; m < found.measures().size(); m++) {
                for (int j = 0; j < found.names().size(); j++) {
                    int there = turned.names().indexOf(found.names().get(j));
                    assertThat(turned.measures().get(m).values()[there])
                            .isEqualTo(found.measures().get(m).values()[j], SAME);
                }
            }
        }
    }

    @Test
    void codesOfCategoriesDoNotMatter() {
        Samples sample = Samples.factorial(20, 3, 4);
        Samples there = sample.in(words(List.of("dry", "wet", "cold"), List.of("a", "b", "c", "d")));
        double[][] recoded = sample.permuted(0).x().clone();
        for (int i = 0; i < recoded.length; i++) {
            recoded[i] = new double[] {(recoded[i][0] + 1) % 3, 3 - recoded[i][1]};
        }
        Samples here = new Samples(
                words(List.of("cold", "dry", "wet"), List.of("d", "c", "b", "a")),
                recoded,
                sample.permuted(0).y());

        for (SensitivityMethod method : Set.of(SensitivityMethod.DELTA, SensitivityMethod.PAWN)) {
            SensitivityResult one = there.analysed(method);
            SensitivityResult other = here.analysed(method);
            for (int m = 0; m < one.measures().size(); m++) {
                assertThat(other.measures().get(m).values())
                        .containsExactly(one.measures().get(m).values(), within(1e-9));
            }
        }
    }

    @Test
    void outputsOfOneSampleShareTheirResamples() {
        Samples sample = Samples.ishigami(SensitivityMethod.SRC, 200);

        double[] once = ((Coefficients) sample.analysed(SensitivityMethod.SRC)).conf();
        double[] again = ((Coefficients) sample.withOutputs(value -> 3 - value).analysed(SensitivityMethod.SRC)).conf();

        assertThat(again).containsExactly(once, within(1e-9));
    }

    private static FactorSpace words(List<String> first, List<String> second) {
        return FactorSpace.of(
                new Factor("weather", new Distribution.Categories(first)),
                new Factor("soil", new Distribution.Categories(second)));
    }

    private static List<Samples> samples(SensitivityMethod method) {
        Samples continuous = Samples.ishigami(method, 300);
        // Each value of a base point occurs in several rows.
        Samples crossed = Samples.designed(DesignMethod.SOBOL, Functions.ISHIGAMI_SPACE, 32, Functions::ishigami);
        Samples rounded = new Samples(
                continuous.space(),
                java.util.Arrays.stream(continuous.x())
                        .map(row -> java.util.Arrays.stream(row)
                                .map(value -> Math.rint(value * 8) / 8)
                                .toArray())
                        .toArray(double[][]::new),
                java.util.Arrays.stream(continuous.y()).map(Math::rint).toArray());
        Samples fewValues = Samples.factorial(4, 2, 5, 7);
        Samples repeated = Samples.factorial(1, 21, 22, 2);
        return method == SensitivityMethod.RBD_FAST
                ? List.of(continuous, crossed, rounded, twoColumns(repeated))
                : List.of(continuous, crossed, rounded, fewValues, repeated);
    }

    /** Returns the sample without its last factor, so that each point occurs twice. */
    private static Samples twoColumns(Samples sample) {
        return new Samples(
                new FactorSpace(sample.space().factors().subList(0, 2)),
                java.util.Arrays.stream(sample.x())
                        .map(row -> java.util.Arrays.copyOf(row, 2))
                        .toArray(double[][]::new),
                sample.y());
    }

    private static void same(SensitivityResult found, SensitivityResult other) {
        for (int m = 0; m < found.measures().size(); m++) {
            assertThat(other.measures().get(m).values())
                    .as(found.method() + " " + found.measures().get(m).name())
                    .containsExactly(found.measures().get(m).values(), SAME);
        }
        assertThat(other.notes()).isEqualTo(found.notes());
    }
}
