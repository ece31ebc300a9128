package corridor.analysis.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.experiment.Interaction.Estimate;
import corridor.design.Distribution;
import corridor.design.Factor;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Differences of differences, worked by hand. */
class InteractionTest {
    private static final double T = 12.706; // Student's t at 0.975 with 1 degree of freedom

    private static final Factor HOLD = new Factor("hold", new Distribution.Values(List.of(0.0, 1.0)));
    private static final Factor JOINT = new Factor("joint", new Distribution.Categories(List.of("none", "ground")));
    private static final Factor THREE = new Factor("three", new Distribution.Categories(List.of("a", "b", "c")));

    /** The four points of hold and joint, each with two units. */
    private static final double[][] POINTS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};

    private static final double[][] UNITS = {{10, 12}, {20, 21}, {13, 15}, {30, 33}};

    @Test
    void theDifferenceOfTwoEffectsIsFoundUnitByUnit() {
        Interaction pair = Interaction.of(List.of(HOLD, JOINT), POINTS, UNITS).get(0);

        assertThat(pair.first()).isEqualTo(new Interaction.Ends("hold", "0", "1"));
        assertThat(pair.second()).isEqualTo(new Interaction.Ends("joint", "none", "ground"));
        assertThat(pair.means()).isDeepEqualTo(new double[][] {{11, 20.5}, {14, 31.5}});
        // By unit: hold changes 10 to 13 and 12 to 15 at none, 20 to 30 and 21 to 33 at ground.
        isClose(pair.firstAt().get(0), 3, 0);
        isClose(pair.firstAt().get(1), 11, T * 1);
        isClose(pair.secondAt().get(0), 9.5, T * 0.5);
        isClose(pair.secondAt().get(1), 17.5, T * 0.5);
        // 7 and 9, mean 8, standard error 1
        isClose(pair.together(), 8, T);
        assertThat(pair.resolved()).as("8 lies within 12.7 of zero").isFalse();
        assertThat(pair.hasInterval()).isTrue();
    }

    @Test
    void anInteractionThatHardlyScattersIsResolved() {
        double[][] units = {{10, 12}, {20, 22}, {13, 15}, {30, 32.1}};
        Interaction pair = Interaction.of(List.of(HOLD, JOINT), POINTS, units).get(0);

        isClose(pair.together(), 7.05, T * 0.05); // 7 and 7.1
        assertThat(pair.resolved()).isTrue();
    }

    @Test
    void effectsThatAddUpHaveNone() {
        double[][] units = {{1, 2}, {4, 5}, {6, 7}, {9, 10}};
        Interaction pair = Interaction.of(List.of(HOLD, JOINT), POINTS, units).get(0);

        isClose(pair.together(), 0, 0);
        assertThat(pair.resolved()).isFalse();
    }

    @Test
    void otherFactorsAreAveragedOverAndManyCategoriesHaveNoEnds() {
        double[][] points = new double[12][];
        double[][] units = new double[12][];
        for (int p = 0; p < 12; p++) {
            int other = p % 3;
            double[] of = UNITS[p / 3];
            points[p] = new double[] {POINTS[p / 3][0], other, POINTS[p / 3][1]};
            units[p] = new double[] {of[0] + 100 * other, of[1] + 200 * other};
        }
        List<Interaction> pairs = Interaction.of(List.of(HOLD, THREE, JOINT), points, units);

        assertThat(pairs).hasSize(1);
        assertThat(pairs.get(0).second().factor()).isEqualTo("joint");
        isClose(pairs.get(0).together(), 8, T);
    }

    /**
     * Three factors have three pairs. One is clear by itself: mean 3.125, standard error 0.657, t = 4.75 with 3 degrees
     * of freedom, p = 0.0177. That is too much for the smallest of three, 0.05 / 3 = 0.0167, and the others are near
     * zero. A normal distribution would give p = 0.003.
     */
    @Test
    void aPairThatIsClearByItselfFailsTheCorrectionForAllPairs() {
        double[] clear = {2, 2.5, 3, 5};
        double[][] points = new double[8][];
        double[][] units = new double[8][];
        for (int p = 0; p < 8; p++) {
            int a = p >> 2 & 1;
            int b = p >> 1 & 1;
            int c = p & 1;
            points[p] = new double[] {a, b, c};
            units[p] = new double[4];
            for (int u = 0; u < 4; u++) {
                units[p][u] = a * b * clear[u] + (u % 2 == 0 ? 0.1 : -0.1) * (a * c + b * c);
            }
        }
        Factor second = new Factor("second", new Distribution.Values(List.of(0.0, 1.0)));
        Factor third = new Factor("third", new Distribution.Values(List.of(0.0, 1.0)));
        List<Interaction> pairs = Interaction.of(List.of(HOLD, second, third), points, units);

        assertThat(pairs).hasSize(3);
        assertThat(pairs.get(0).second().factor()).isEqualTo("second");
        assertThat(pairs.get(0).together().value()).isCloseTo(3.125, within(1e-12));
        assertThat(pairs.get(0).together().apart()).as("by itself").isTrue();
        assertThat(pairs.get(0).resolved()).as("among three").isFalse();
    }

    @Test
    void theEndsOfNumbersAreTheLowestAndTheHighest() {
        Factor three = new Factor("n", new Distribution.Values(List.of(0.0, 1.0, 2.0)));
        double[][] points = {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {2, 0}, {2, 1}};
        double[][] units = {{0}, {0}, {50}, {90}, {4}, {10}};
        Interaction pair = Interaction.of(List.of(three, JOINT), points, units).get(0);

        assertThat(pair.first()).isEqualTo(new Interaction.Ends("n", "0", "2"));
        assertThat(pair.together().value()).isEqualTo(6);
        assertThat(pair.hasInterval()).as("one unit").isFalse();
        assertThat(pair.resolved()).isFalse();
    }

    @Test
    void theReplicatesOfAFutureAreOneUnit() {
        PointValues values = new PointValues(new double[][] {{1, 3, 10, 20}, {2, 2, 0, 6}}, 2);

        assertThat(values.singly(PointStatistic.MEAN)).isDeepEqualTo(new double[][] {{2, 15}, {2, 3}});
        assertThat(values.singly(PointStatistic.parse("above:2"))).isDeepEqualTo(new double[][] {{0.5, 1}, {0, 0.5}});
        assertThat(Arrays.stream(values.of(PointStatistic.MEAN))).containsExactly(8.5, 2.5);
    }

    private static void isClose(Estimate estimate, double value, double halfWidth) {
        assertThat(estimate.value()).isCloseTo(value, within(1e-9));
        assertThat(estimate.halfWidth()).isCloseTo(halfWidth, within(1e-3));
    }
}
