package corridor.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RanksTest {
    @Test
    void equalValuesShareTheMeanOfTheirRanks() {
        assertThat(Ranks.averaged(new double[] {10, 30, 20, 20})).containsExactly(1, 4, 2.5, 2.5);
        assertThat(Ranks.averaged(new double[] {0.0, 1, -0.0})).containsExactly(1.5, 3, 1.5);
    }
}
