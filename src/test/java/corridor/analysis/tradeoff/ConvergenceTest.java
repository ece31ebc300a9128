package corridor.analysis.tradeoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.tradeoff.Convergence.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvergenceTest {
    private static final TradeOffs.Sample MANY = sample(100, 1e6);

    @Test
    void aSearchThatGrowsByLessThanOnePerCentConverged() {
        Convergence found = Convergence.of(steps(0.1, 0.3, 0.5, 0.6, 0.7, 0.796, 0.798, 0.8), MANY);

        assertThat(found.verdict()).isEqualTo(Verdict.STILL_GROWING);
        assertThat(found.judged()).isEqualTo(3);
        assertThat(found.growth()).isEqualTo((0.8 - 0.7) / 0.8, within(1e-12));

        Convergence flat = Convergence.of(steps(0.1, 0.3, 0.5, 0.6, 0.796, 0.797, 0.798, 0.8), MANY);
        assertThat(flat.verdict()).isEqualTo(Verdict.CONVERGED);
        assertThat(flat.growth()).isEqualTo(0.005, within(1e-12));
    }

    @Test
    void exactlyOnePerCentIsTooMuch() {
        assertThat(Convergence.of(steps(1, 1, 1, 1, 99, 99, 99, 100), MANY).verdict())
                .isEqualTo(Verdict.STILL_GROWING);
    }

    @Test
    void theLastQuarterOfALongSearchIsJudged() {
        List<Double> values = new ArrayList<>();
        for (int k = 0; k < 40; k++) {
            values.add(k < 29 ? 0.01 * k : 0.5);
        }
        Convergence found = Convergence.of(
                steps(values.stream().mapToDouble(Double::doubleValue).toArray()), MANY);

        assertThat(found.judged()).isEqualTo(10);
        assertThat(found.verdict()).isEqualTo(Verdict.CONVERGED);
        values.set(29, 0.4);
        assertThat(Convergence.of(
                                steps(values.stream()
                                        .mapToDouble(Double::doubleValue)
                                        .toArray()),
                                MANY)
                        .verdict())
                .isEqualTo(Verdict.STILL_GROWING);
    }

    @Test
    void sevenFlatGenerationsAreTooFew() {
        Convergence found = Convergence.of(steps(1, 1, 1, 1, 1, 1, 1), MANY);

        assertThat(found.verdict()).isEqualTo(Verdict.TOO_FEW_GENERATIONS);
        assertThat(found.growth()).isNaN();
        assertThat(Convergence.of(steps(1, 1, 1, 1, 1, 1, 1, 1), MANY).verdict())
                .isEqualTo(Verdict.CONVERGED);
    }

    @Test
    void nothingIsLeftWhereEveryOptionWasTried() {
        assertThat(Convergence.of(steps(0.2, 0.9), sample(12, 12)).verdict()).isEqualTo(Verdict.EXHAUSTED);
        assertThat(Convergence.of(steps(0.2, 0.9), sample(11, 12)).verdict()).isEqualTo(Verdict.TOO_FEW_GENERATIONS);
    }

    @Test
    void theFrontHoldsEachNondominatedPointOnce() {
        List<double[]> front = TradeOffs.front(List.of(
                new double[] {2, 2}, new double[] {1, 3}, new double[] {2, 2}, new double[] {3, 3}, new double[] {1, 2.5
                }));

        assertThat(front).containsExactly(new double[] {2, 2}, new double[] {1, 2.5});
    }

    private static TradeOffs.Sample sample(int tried, double possible) {
        return new TradeOffs.Sample(1, 10, 30, tried + 5, tried, possible, 0);
    }

    private static List<TradeOffs.Step> steps(double... hypervolumes) {
        List<TradeOffs.Step> steps = new ArrayList<>();
        for (double hypervolume : hypervolumes) {
            steps.add(new TradeOffs.Step(8 * (steps.size() + 1), 3, hypervolume));
        }
        return steps;
    }
}
