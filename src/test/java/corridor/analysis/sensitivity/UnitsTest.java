package corridor.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.sensitivity.result.DerivativeMeasures;
import corridor.analysis.sensitivity.result.Measure;
import corridor.analysis.sensitivity.result.Notes;
import corridor.analysis.sensitivity.result.Ranking;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SensitivityResult;
import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Indices without a unit do not change with the unit of inputs or outputs; effects scale with their unit. */
class UnitsTest {
    private static final double[] SCALES = {1e-300, 1e-12, 1e12, 1e300};

    @ParameterizedTest
    @EnumSource
    void theUnitOfTheOutputDoesNotMatter(SensitivityMethod method) {
        Samples sample = Samples.ishigami(method, 130);
        SensitivityResult found = sample.analysed(method);
        for (double scale : SCALES) {
            SensitivityResult scaled =
                    sample.withOutputs(value -> value * scale).analysed(method);
            for (int m = 0; m < found.measures().size(); m++) {
                Measure measure = found.measures().get(m);
                double power =
                        method == SensitivityMethod.MORRIS ? 1 : measure.name().startsWith("vi") ? 2 : 0;
                same(measure, scaled.measures().get(m), power, scale);
            }
            assertThat(scaled.ranking().ties()).hasSameSizeAs(found.ranking().ties());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theUnitOfTheInputsDoesNotMatter(SensitivityMethod method) {
        Samples sample = Samples.ishigami(method, 130);
        SensitivityResult found = sample.analysed(method);
        for (double scale : SCALES) {
            SensitivityResult scaled = sample.withInputsTimes(scale).analysed(method);
            for (int m = 0; m < found.measures().size(); m++) {
                Measure measure = found.measures().get(m);
                same(measure, scaled.measures().get(m), measure.name().startsWith("vi") ? -2 : 0, scale);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSmallSignalOnALargeLevelIsKept(SensitivityMethod method) {
        Samples sample = Samples.ishigami(method, 130);
        double[] found = estimates(sample.analysed(method));
        double[] raised =
                estimates(sample.withOutputs(value -> 1e9 + 1e-2 * value).analysed(method));

        double unit = method == SensitivityMethod.MORRIS ? 1e2 : 1;
        for (int j = 0; j < found.length; j++) {
            assertThat(unit * raised[j]).as(method.word()).isEqualTo(found[j], within(1e-2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOutputThatOnlyRoundingChangesIsConstant(SensitivityMethod method) {
        Samples sample = Samples.ishigami(method, 130);
        double[] nearly = sample.y().clone();
        for (double level : new double[] {0.3, -1e9, 1e-300, 1e300}) {
            Arrays.setAll(nearly, i -> level + (i * 7 % 5) * Math.ulp(level));

            SensitivityResult found = new Samples(sample.space(), sample.x(), nearly).analysed(method);

            assertThat(found.notes()).as(method.word()).contains(Notes.CONSTANT);
            assertThat(found.ranking().places()).noneMatch(Ranking.Place::active);
            assertThat(Arrays.stream(estimates(found))).allMatch(value -> Double.isNaN(value) || value == 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOutputOfZeroesAndOnesIsNotConstant(SensitivityMethod method) {
        Samples sample = Samples.ishigami(method, 130).withOutputs(value -> value > 3 ? 1 : 0);

        assertThat(sample.analysed(method).notes()).doesNotContain(Notes.CONSTANT);
    }

    @Test
    void derivativesOutsideTheRangeAreLeftOutWithAWord() {
        Samples sample = Samples.ishigami(SensitivityMethod.DGSM, 60).withOutputs(value -> value * 1e300);

        DerivativeMeasures found = (DerivativeMeasures) sample.analysed(SensitivityMethod.DGSM);

        assertThat(found.vi()).containsOnly(Double.NaN);
        assertThat(found.dgsm()).doesNotContain(Double.NaN);
        assertThat(found.notes()).anyMatch(note -> note.startsWith("vi of x1, x2, x3 is too large or too small"));
    }

    @Test
    void effectsOutsideTheRangeAreRefused() {
        Samples sample = Samples.ishigami(SensitivityMethod.MORRIS, 10)
                .withOutputs(value -> value > 0 ? Double.MAX_VALUE : -Double.MAX_VALUE);

        assertThatThrownBy(() -> sample.analysed(SensitivityMethod.MORRIS))
                .isInstanceOf(UnfitSampleException.class)
                .hasMessageContaining("give the output in another unit");
    }

    @ParameterizedTest
    @EnumSource
    void outputsAtTheEndsOfTheRangeGiveFiniteShares(SensitivityMethod method) {
        if (method == SensitivityMethod.MORRIS) {
            return;
        }
        Samples sample =
                Samples.ishigami(method, 130).withOutputs(value -> value > 3 ? Double.MAX_VALUE : -Double.MAX_VALUE);

        assertThat(Arrays.stream(estimates(sample.analysed(method)))).allMatch(Double::isFinite);
    }

    private static double[] estimates(SensitivityResult result) {
        return result.names().stream()
                .mapToDouble(name -> result.ranking().places().stream()
                        .filter(place -> place.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .estimate())
                .toArray();
    }

    /**
     * Checks that values scale by a power of the unit. They must be NaN if that power leaves the range of a double, as
     * the squares of 1e-300 and 1e300 do.
     */
    private static void same(Measure measure, Measure scaled, double power, double scale) {
        double factor = Math.pow(scale, power);
        for (int j = 0; j < measure.values().length; j++) {
            double wanted = measure.values()[j] * factor;
            if (measure.values()[j] == 0 || factor == 1 || factor > 0 && Double.isFinite(factor)) {
                assertThat(scaled.values()[j])
                        .as(measure.name() + " x " + scale)
                        .satisfiesAnyOf(
                                value -> assertThat(value).isCloseTo(wanted, Percentage.withPercentage(1e-7)),
                                value -> assertThat(value).isEqualTo(wanted, within(1e-9 * factor)));
            } else {
                assertThat(scaled.values()[j])
                        .as(measure.name() + " x " + scale)
                        .isNaN();
            }
        }
    }
}
