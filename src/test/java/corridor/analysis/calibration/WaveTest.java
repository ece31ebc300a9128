package corridor.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.Catalogue;
import corridor.catalogue.calibration.CalibrationPlan.Input;
import corridor.catalogue.calibration.CalibrationPlan.Target;
import corridor.random.KeyedRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaveTest {
    private static final boolean[] SQUARED = {true, true};
    private static final int HISTORIES = 4;

    private static Target target(String id, double record, Target.Scale scale, double discrepancy) {
        return new Target(id, record, scale, 0.03, discrepancy, 1, false, null, List.of(), "made up");
    }

    /** The model has the outcomes e^{x0} and x0 + x1, each with noise of .1 in a history. */
    private static final List<Target> TARGETS = List.of(
            target("level", Math.exp(0.5), Target.Scale.LOGARITHMIC, 0.04),
            target("sum", 0.2, Target.Scale.LINEAR, 0.04));

    private static double[][] inputs(int n, long seed) {
        Random random = new Random(seed);
        double[][] inputs = new double[n][];
        for (int i = 0; i < n; i++) {
            inputs[i] = new double[] {2 * random.nextDouble() - 1, 2 * random.nextDouble() - 1};
        }
        return inputs;
    }

    private static CalibrationSample sample(double[][] inputs) {
        Random noise = new Random(3);
        CalibrationSample sample = new CalibrationSample(TARGETS, inputs.length, HISTORIES);
        for (int i = 0; i < inputs.length; i++) {
            double[][] values = new double[HISTORIES][];
            for (int r = 0; r < HISTORIES; r++) {
                values[r] = new double[] {
                    Math.exp(inputs[i][0]) * (1 + 0.1 * noise.nextGaussian()),
                    inputs[i][0] + inputs[i][1] + 0.1 * noise.nextGaussian()
                };
            }
            sample.set(i, values);
        }
        return sample;
    }

    @Test
    void implausibility_is_the_distance_over_all_that_could_explain_it() {
        Target level = TARGETS.get(0);
        // The distance is .5. The deviations .03 and .04 combine to .05, and together with .12 to .13.
        assertThat(level.implausibility(1, 0, 0)).isCloseTo(0.5 / 0.05, within(1e-12));
        assertThat(level.implausibility(0, 0.12, 0)).isCloseTo(0.5 / 0.13, within(1e-12));
        assertThat(level.implausibility(0, 0, 0.12)).isCloseTo(0.5 / 0.13, within(1e-12));
        assertThat(new Target("level", 1, Target.Scale.LINEAR, 0.03, 0.04, 4, false, null, List.of(), "made up")
                        .implausibility(1.5, 0, 0.24))
                .as("a record of four spans has half of the chance")
                .isCloseTo(0.5 / 0.13, within(1e-12));
        assertThat(level.withDiscrepancyTimes(3).implausibility(1, 0, 0))
                .isCloseTo(0.5 / Math.sqrt(0.0009 + 0.0144), within(1e-12));
        assertThat(level.scaled(0)).isNaN();
    }

    @Test
    void points_far_from_the_record_are_ruled_out_and_the_true_one_stays() {
        double[][] inputs = inputs(200, 1);
        Wave wave = Wave.fit(TARGETS, inputs, SQUARED, sample(inputs), 0);
        assertThat(wave.keeps(new double[] {0.5, -0.3})).isTrue();
        assertThat(wave.keeps(new double[] {0.5, 0.6})).as("misses the sum").isFalse();
        assertThat(wave.keeps(new double[] {-0.3, 0.5})).as("misses the level").isFalse();
        assertThat(wave.chance()[0]).isCloseTo(0.1, within(0.02));
        assertThat(wave.explained(1)).isGreaterThan(0.95);

        Wave sparing = Wave.fit(TARGETS, inputs, SQUARED, sample(inputs), 1);
        assertThat(sparing.keeps(new double[] {-0.3, 0.5}))
                .as("misses one target, which is spared")
                .isTrue();
        assertThat(sparing.keeps(new double[] {-0.9, -0.9})).as("misses both").isFalse();
    }

    @Test
    void points_without_a_number_are_left_out() {
        double[][] inputs = inputs(60, 2);
        CalibrationSample sample = sample(inputs);
        sample.set(0, new double[][] {{0, 0.1}, {0, 0.1}, null, {Double.NaN, 0.2}});
        assertThat(sample.isComplete(0)).as("a mean of 0 has no logarithm").isFalse();
        assertThat(sample.mean(1, 0)).isCloseTo(0.4 / 3, within(1e-12));
        assertThat(sample.logLikelihood(0, TARGETS, sample.chance())).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Wave.fit(TARGETS, inputs, SQUARED, sample, 0).keeps(new double[] {0.5, -0.3}))
                .isTrue();
    }

    @Test
    void weights_find_the_truth_again() {
        double[][] inputs = inputs(4000, 5);
        CalibrationSample sample = sample(inputs);
        double[] logs = new double[inputs.length];
        double[] chance = sample.chance();
        for (int i = 0; i < logs.length; i++) {
            logs[i] = sample.logLikelihood(i, TARGETS, chance);
        }
        WeightedDraws draws = new WeightedDraws(logs);
        double[] first = new double[inputs.length];
        for (int i = 0; i < first.length; i++) {
            first[i] = inputs[i][0];
        }
        assertThat(draws.quantile(first, 0.5)).isCloseTo(0.5, within(0.05));
        assertThat(draws.quantile(first, 0.05)).isLessThan(0.45).isGreaterThan(0.2);
        assertThat(draws.effective()).isBetween(50.0, 1000.0);
    }

    @Test
    void resampling_follows_the_weights_as_closely_as_it_can() {
        WeightedDraws draws =
                new WeightedDraws(new double[] {Math.log(0.5), Math.log(0.3), Double.NEGATIVE_INFINITY, Math.log(0.2)});
        assertThat(draws.systematic(10, 0.5)).containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 3, 3);
        assertThat(draws.effective()).isCloseTo(1 / (0.25 + 0.09 + 0.04), within(1e-12));
    }

    @Test
    void truncated_draws_are_distinct_and_keep_the_order_of_the_weights() {
        WeightedDraws raw = new WeightedDraws(
                new double[] {Math.log(0.7), Math.log(0.2), Math.log(0.05), Math.log(0.05), Double.NEGATIVE_INFINITY});
        // A cap of 1/3 leaves 2/3 for .2, .05 and .05. Scaled up, .2 exceeds the cap as well, so 1/6 is left for each
        // of the others.
        WeightedDraws truncated = raw.truncated(3);
        assertThat(truncated.weights())
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(1 / 3.0, 1 / 3.0, 1 / 6.0, 1 / 6.0, 0.0);
        assertThat(truncated.systematic(3, 0.5)).doesNotHaveDuplicates();
        assertThat(raw.moved(truncated)).isCloseTo(0.7 - 1 / 3.0, within(1e-12));
        assertThat(raw.truncated(5).weights()).as("four draws cannot make five").containsExactly(raw.weights());
    }

    /** Points are proposed more densely on one side. They weigh less there, so the answer is the same. */
    @Test
    void the_density_of_proposals_is_undone() {
        double[][] inputs = inputs(6000, 7);
        List<double[]> kept = new ArrayList<>();
        Random random = new Random(8);
        for (double[] input : inputs) {
            if (random.nextDouble() < 0.5 + input[0] / 4) {
                kept.add(input);
            }
        }
        double[][] uneven = kept.toArray(double[][]::new);
        CalibrationPool pool = new CalibrationPool(
                Arrays.stream(uneven).map(x -> Map.of("x", x[0], "y", x[1])).toList(),
                Collections.nCopies(uneven.length, Map.of()),
                sample(uneven),
                Arrays.stream(uneven).mapToDouble(x -> Math.log(0.5 + x[0] / 4)).toArray(),
                Limits.of(Catalogue.standard(), TARGETS));
        List<Target> vague = List.of(
                new Target("level", 1, Target.Scale.LOGARITHMIC, 0.03, 100, 1, false, null, List.of(), "says nothing"),
                new Target("sum", 0.2, Target.Scale.LINEAR, 0.03, 100, 1, false, null, List.of(), "says nothing"));
        double[] first = Arrays.stream(uneven).mapToDouble(x -> x[0]).toArray();
        assertThat(pool.weighted(vague, 0).quantile(first, 0.5))
                .as("a record that says nothing leaves the prior, which is uniform")
                .isCloseTo(0, within(0.04));
        double[] sorted = first.clone();
        Arrays.sort(sorted);
        assertThat(sorted[sorted.length / 2]).as("the proposals lean").isGreaterThan(0.12);
    }

    @Test
    void a_recovery_test_tells_what_is_learned_from_what_is_not() {
        double[][] inputs = inputs(4000, 9);
        Random random = new Random(10);
        List<Map<String, Double>> points = Arrays.stream(inputs)
                .map(x -> Map.of("x", x[0], "y", x[1], "idle", 2 * random.nextDouble() - 1))
                .toList();
        CalibrationPool pool = new CalibrationPool(
                points,
                points.stream()
                        .map(x -> Map.of("SIGN", x.get("x") > 0 ? "UP" : "DOWN"))
                        .toList(),
                sample(inputs),
                new double[inputs.length],
                Limits.of(Catalogue.standard(), TARGETS));
        RecordRecovery recovery = RecordRecovery.of(
                pool,
                IntStream.range(0, 20).map(i -> 150 * i).toArray(),
                TARGETS,
                List.of(
                        new Input("x", Input.Role.LEARNED, List.of(), "made up"),
                        new Input("y", Input.Role.LEARNED, List.of(), "made up"),
                        new Input("idle", Input.Role.DRAWN, List.of(), "made up"),
                        new Input("SIGN", Input.Role.RIVAL, List.of("UP", "DOWN"), "made up")),
                Map.of("x", 1.0, "y", 1.0, "idle", 1.0),
                new KeyedRandom(1, 0, 0));
        assertThat(recovery.records()).isEqualTo(20);
        assertThat(recovery.parameters().get(0).isLearned())
                .as("x sets the level")
                .isTrue();
        assertThat(recovery.parameters().get(1).isLearned())
                .as("y is in the sum")
                .isTrue();
        assertThat(recovery.parameters().get(2).isLearned())
                .as("the record says nothing")
                .isFalse();
        assertThat(recovery.parameters().get(2).spread()).isCloseTo(1, within(0.15));
        assertThat(recovery.rivals().get("SIGN")).as("its sign is that of x").isGreaterThan(0.9);
    }

    /** One required target with limits 1.5 and 1.7; the deviation of a history is 0.1. */
    @Test
    void limits_can_ask_for_a_margin_or_allow_one() {
        CalibrationSample sample = new CalibrationSample(TARGETS.subList(0, 1), 3, 4);
        double[] means = {1.6, 1.49, 1.74};
        for (int i = 0; i < means.length; i++) {
            sample.set(i, new double[] {means[i]}, new double[] {0.1});
        }
        Limits limits = new Limits(new double[] {1.5}, new double[] {1.7});
        assertThat(new boolean[] {limits.keeps(sample, 0, 0), limits.keeps(sample, 1, 0), limits.keeps(sample, 2, 0)})
                .containsExactly(true, false, false);
        assertThat(limits.keeps(sample, 0, 1.1)).as("1.5 + 0.11 lies above 1.6").isFalse();
        assertThat(limits.keeps(sample, 1, -0.2))
                .as("1.5 - 0.02 lies below 1.49")
                .isTrue();
        assertThat(limits.keeps(sample, 2, -0.2)).isFalse();

        CalibrationPool pool = new CalibrationPool(
                List.of(Map.of("x", 1.0), Map.of("x", 2.0), Map.of("x", 3.0)),
                Collections.nCopies(3, Map.of()),
                sample,
                new double[3],
                limits);
        assertThat(pool.keeping()).isEqualTo(1 / 3.0);
        assertThat(pool.promising()).as("two standard errors are 0.1").containsExactly(0, 1, 2);

        // Four histories of mean 1.74 and six of mean 1.64: 6.96 and 9.84 make 16.8 over ten, 1.68. The squares are
        // 3 x 0.01 + 5 x 0.01 + 4 x 0.06^2 + 6 x 0.04^2 = 0.104, and 0.104 / 9 = 0.01156, whose root is 0.1075.
        CalibrationSample further = new CalibrationSample(TARGETS.subList(0, 1), 1, 6);
        further.set(0, new double[] {1.64}, new double[] {0.1});
        CalibrationPool part = pool.part(new int[] {2}, further);
        assertThat(part.parameters()).containsExactly(Map.of("x", 3.0));
        assertThat(part.sample().histories()).isEqualTo(10);
        assertThat(part.sample().mean(0, 0)).isCloseTo(1.68, within(1e-12));
        assertThat(part.sample().deviation(0, 0)).isCloseTo(0.1075, within(1e-4));
        assertThat(part.keeping()).isEqualTo(1);
    }
}
