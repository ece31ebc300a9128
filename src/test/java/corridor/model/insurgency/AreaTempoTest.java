package corridor.model.insurgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.junit.jupiter.api.Test;

/** docs/model.md, 7.3: the tempo of areas has a mean of 1, its declared spread, and its declared memory. */
class AreaTempoTest {
    private static final int REPLICATES = 4000;
    private final SmallWorld small = new SmallWorld()
            .with("groups.areaTempoSpread", 0.5)
            .with("groups.areaTempoMemory", 28 / Math.log(2)); // half is left after four weeks

    @Test
    void factors_have_mean_one_and_their_logarithm_spread_and_memory() {
        double mean = 0;
        double variance = 0;
        double covariance = 0;
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            SimulationState s = small.replicate(replicate).situation();
            AreaTempo tempo = new AreaTempo(small.insurgency().groups(), s);
            double before = tempo.factor(0);
            for (int week = 1; week <= 3; week++) {
                s.clock.day(7 * week - 1);
                tempo.week();
                assertThat(tempo.factor(0)).as("it moves every four weeks").isEqualTo(before);
            }
            s.clock.day(27);
            tempo.week();
            double x = Math.log(before) + 0.125;
            double y = Math.log(tempo.factor(0)) + 0.125;
            mean += tempo.factor(0) / REPLICATES;
            variance += y * y / REPLICATES;
            covariance += x * y / REPLICATES;
        }
        // A factor has the variance e^{0.25} - 1 = 0.28, so a mean of 4,000 has the standard error 0.0084.
        assertThat(mean).isCloseTo(1, within(0.034));
        assertThat(variance).isCloseTo(0.25, within(0.023));
        assertThat(covariance).isCloseTo(0.125, within(0.018));
    }

    @Test
    void without_spread_nothing_moves() {
        small.with("groups.areaTempoSpread", 0);
        SimulationState s = small.situation();
        AreaTempo tempo = new AreaTempo(small.insurgency().groups(), s);
        for (int week = 1; week <= 8; week++) {
            s.clock.day(7 * week - 1);
            tempo.week();
        }
        assertThat(tempo.factor(1)).isEqualTo(1);
    }
}
