package corridor.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ProperScoresTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    /**
     * The mean distance to the observation is 7/3. The mean distance of two values, drawn with replacement, is 20/9.
     */
    @Test
    void rankedProbabilityScoreOfThreeValues() {
        assertThat(ProperScores.crps(new double[] {6, 1, 2}, 4)).isCloseTo(11.0 / 9, EXACT);
    }

    @Test
    void rankedProbabilityScoreOfTwoValuesAndOfOne() {
        assertThat(ProperScores.crps(new double[] {1, 3}, 2)).isCloseTo(0.5, EXACT);
        assertThat(ProperScores.crps(new double[] {5}, 2)).isCloseTo(3, EXACT);
    }

    @Test
    void intervalScoreAddsTwentyTimesTheMiss() {
        assertThat(ProperScores.interval90(2, 6, 4)).isEqualTo(4);
        assertThat(ProperScores.interval90(2, 6, 6)).isEqualTo(4);
        assertThat(ProperScores.interval90(2, 6, 7)).isCloseTo(24, EXACT);
        assertThat(ProperScores.interval90(2, 6, 1.5)).isCloseTo(14, EXACT);
    }
}
