package corridor.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeanTestTest {
    @Test
    void tTestOfStudentsSleepData() {
        // These are the differences of Student (1908): t = 4.0621, 9 degrees of freedom, p = 0.002833.
        double[] sleep = {1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4};
        assertThat(MeanTest.p(sleep)).isCloseTo(0.002833, within(1e-6));
    }

    @Test
    void equalValuesAreCertainAndZerosAreNothing() {
        assertThat(MeanTest.p(new double[] {2, 2, 2})).isZero();
        assertThat(MeanTest.p(new double[] {0, 0, 0})).isEqualTo(1);
        assertThat(MeanTest.p(new double[] {3})).isEqualTo(1);
    }

    @Test
    void holmMultipliesByWhatIsLeftAndNeverFalls() {
        assertThat(MeanTest.holm(List.of(0.01, 0.04, 0.03, 0.5)))
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(0.04, 0.09, 0.09, 0.5);
    }

    @Test
    void benjaminiAndHochbergKeepTheirOwnExample() {
        // These are the 15 p-values of table 1 of Benjamini and Hochberg (1995); the first four are kept at 5 %.
        List<Double> p = List.of(
                0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
                0.7590, 1.0);
        boolean[] kept = MeanTest.keep(p, 0.05);
        for (int k = 0; k < kept.length; k++) {
            assertThat(kept[k]).isEqualTo(k < 4);
        }
    }
}
