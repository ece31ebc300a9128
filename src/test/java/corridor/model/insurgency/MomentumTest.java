package corridor.model.insurgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * docs/model.md, 7.3: momentum starts at 0, both factors have a mean of 1, and growth carries over to the next year.
 */
@Tag("long")
class MomentumTest {
    private static final int REPLICATES = 3000;
    private static final int YEAR = 52;

    private final SmallWorld small = new SmallWorld()
            .with("groups.momentumMemory", 1095)
            .with("groups.momentumSpread", 0.5)
            .with("groups.tempoMemory", 250)
            .with("groups.tempoSpread", 0.2);

    private double[][] logs(int years) {
        double[][] logs = new double[REPLICATES][years + 1];
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            SimulationState s = small.replicate(replicate).situation();
            Momentum momentum = new Momentum(small.insurgency().groups(), s);
            logs[replicate][0] = Math.log(momentum.tempoFactor(0));
            for (int year = 1; year <= years; year++) {
                for (int week = 0; week < YEAR; week++) {
                    s.clock.day(s.day() + 7);
                    momentum.week();
                }
                logs[replicate][year] = Math.log(momentum.tempoFactor(0));
            }
        }
        return logs;
    }

    @Test
    void both_factors_have_a_mean_of_one_on_every_day() {
        for (int years : new int[] {1, 4}) {
            double tempo = 0;
            double recruits = 0;
            for (int replicate = 0; replicate < REPLICATES; replicate++) {
                SimulationState s = small.replicate(replicate).situation();
                Momentum momentum = new Momentum(small.insurgency().groups(), s);
                assertThat(momentum.recruitFactor(0)).as("at the start").isEqualTo(1);
                for (int week = 0; week < years * YEAR; week++) {
                    s.clock.day(s.day() + 7);
                    momentum.week();
                }
                tempo += momentum.tempoFactor(0) / REPLICATES;
                recruits += momentum.recruitFactor(0) / REPLICATES;
            }
            // The variance of a factor is below e^{0.29} - 1 = 0.34, so the standard error of a mean of 3,000 is below
            // 0.0106.
            assertThat(tempo).as("tempo after %d years", years).isCloseTo(1, within(0.043));
            assertThat(recruits).as("recruits after %d years", years).isCloseTo(1, within(0.043));
        }
    }

    @Test
    void growth_of_one_year_carries_on_into_the_next() {
        small.with("groups.tempoSpread", 0);
        double[][] logs = logs(2);
        double product = 0;
        double first = 0;
        double second = 0;
        for (double[] one : logs) {
            // The means over histories are known, since the variance of tempo is known.
            double x = one[1] - one[0];
            double y = one[2] - one[1];
            first += x / REPLICATES;
            second += y / REPLICATES;
            product += x * y / REPLICATES;
        }
        double covariance = product - first * second;
        // The covariance is the sum over the weekly shocks of their effects on both changes: 0.0092, with a standard
        // error of 0.00075.
        assertThat(covariance).isCloseTo(0.0092, within(0.003));
    }

    @Test
    void without_momentum_tempo_keeps_its_own_law() {
        small.with("groups.momentumSpread", 0);
        double[][] logs = logs(1);
        double squares = 0;
        for (double[] one : logs) {
            squares += (one[1] + 0.02) * (one[1] + 0.02) / REPLICATES;
        }
        // The variance is 0.2^2, +- 4 * 0.04 * sqrt(2 / 3,000).
        assertThat(squares).isCloseTo(0.04, within(0.0042));
    }
}
