package corridor.analysis.calibration;

import corridor.analysis.statistics.Quantiles;
import corridor.catalogue.calibration.CalibrationPlan.Input;
import corridor.catalogue.calibration.CalibrationPlan.Target;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A recovery test makes records from points of the pool, whose parameters are known, and asks whether the calibration
 * finds them. Each made record gives new weights to the other points of the pool, so no further runs are needed. A
 * parameter counts as learned only if its 90 % intervals hold the truth often enough and are clearly narrower than the
 * prior.
 *
 * @param records number of made records
 * @param effective effective number of draws behind the weights, as the median over the made records
 * @param parameters results by parameter
 * @param rivals mean weight of the true option, by rival switch; one divided by the number of options if nothing is
 *     learned
 */
public record RecordRecovery(int records, double effective, List<Recovered> parameters, Map<String, Double> rivals) {
    private static final double HOLDS = 0.8;
    private static final double NARROWER = 0.6;

    public RecordRecovery {
        parameters = List.copyOf(parameters);
    }

    /**
     * A recovered parameter holds the results of the test for one parameter.
     *
     * @param held share of made records whose 90 % interval holds the true value
     * @param spread interquartile range divided by that of the prior, as the median over the made records
     */
    public record Recovered(String id, double held, double spread) {
        /**
         * Returns whether the interval holds the true value for at least 80 % of the made records, and the spread is
         * below 0.6.
         */
        public boolean isLearned() {
            return held >= HOLDS && spread < NARROWER;
        }
    }

    /**
     * Tests the pool.
     *
     * @param truths indices of the points of the pool from which records are made
     * @param inputs inputs of the calibration
     * @param priorSpread interquartile range of the prior by parameter
     * @param random random numbers for the errors of the made records
     */
    static RecordRecovery of(
            CalibrationPool pool,
            int[] truths,
            List<Target> targets,
            List<Input> inputs,
            Map<String, Double> priorSpread,
            KeyedRandom random) {
        List<WeightedDraws> weighted = new ArrayList<>();
        for (int r = 0; r < truths.length; r++) {
            double[] logs = pool.logWeights(made(pool, truths[r], targets, random, r));
            logs[truths[r]] = Double.NEGATIVE_INFINITY;
            weighted.add(new WeightedDraws(logs));
        }
        List<Recovered> recovered = new ArrayList<>();
        Map<String, Double> rivals = new LinkedHashMap<>();
        for (Input input : inputs) {
            if (input.role() == Input.Role.RIVAL) {
                rivals.put(input.id(), weightOfTruth(pool, truths, weighted, input.id()));
            } else {
                recovered.add(recovered(pool, truths, weighted, input.id(), priorSpread.get(input.id())));
            }
        }
        return new RecordRecovery(
                truths.length,
                Quantiles.of(weighted.stream()
                                .mapToDouble(WeightedDraws::effective)
                                .toArray())
                        .at(0.5),
                recovered,
                rivals);
    }

    private static List<Target> made(
            CalibrationPool pool, int truth, List<Target> targets, KeyedRandom random, int number) {
        double[] chance = pool.sample().chance();
        List<Target> made = new ArrayList<>();
        for (int k = 0; k < targets.size(); k++) {
            double error = Math.sqrt(targets.get(k).variance(chance[k]));
            double z = InverseCdf.normal(KeyedRandom.draw(random.key(number, k), 0));
            made.add(targets.get(k).withScaledRecord(pool.sample().scaledMean(k, truth) + error * z));
        }
        return made;
    }

    private static Recovered recovered(
            CalibrationPool pool, int[] truths, List<WeightedDraws> weighted, String id, double before) {
        double[] values =
                pool.parameters().stream().mapToDouble(point -> point.get(id)).toArray();
        double[] spreads = new double[truths.length];
        int held = 0;
        for (int r = 0; r < truths.length; r++) {
            WeightedDraws draws = weighted.get(r);
            double truth = values[truths[r]];
            held += draws.quantile(values, 0.05) <= truth && truth <= draws.quantile(values, 0.95) ? 1 : 0;
            spreads[r] = (draws.quantile(values, 0.75) - draws.quantile(values, 0.25)) / before;
        }
        return new Recovered(
                id, (double) held / truths.length, Quantiles.of(spreads).at(0.5));
    }

    private static double weightOfTruth(CalibrationPool pool, int[] truths, List<WeightedDraws> weighted, String id) {
        double sum = 0;
        for (int r = 0; r < truths.length; r++) {
            String truth = pool.options().get(truths[r]).get(id);
            double[] weights = weighted.get(r).weights();
            for (int i = 0; i < weights.length; i++) {
                sum += pool.options().get(i).get(id).equals(truth) ? weights[i] : 0;
            }
        }
        return sum / truths.length;
    }
}
