package corridor.analysis.calibration;

import corridor.catalogue.calibration.CalibrationPlan.Target;
import corridor.problem.InputException;
import corridor.problem.Problem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A calibration pool holds the points that were run for the final weights. The points were proposed with unequal
 * density, so the weight of a point is its likelihood divided by that density (importance sampling).
 *
 * @param parameters values by parameter, by point
 * @param options options by rival switch, by point
 * @param sample results of the model by point
 * @param logProposal logarithm of the proposal density divided by the prior density, by point, up to a constant
 * @param limits limits outside which a point has no weight
 */
public record CalibrationPool(
        List<Map<String, Double>> parameters,
        List<Map<String, String>> options,
        CalibrationSample sample,
        double[] logProposal,
        Limits limits) {
    private static final double ERRORS = 2;
    private static final double NEARLY_ALL = 0.99;

    public CalibrationPool {
        parameters = List.copyOf(parameters);
        options = List.copyOf(options);
        logProposal = logProposal.clone();
        if (parameters.size() != sample.points()
                || options.size() != sample.points()
                || logProposal.length != sample.points()) {
            throw new IllegalArgumentException("a pool needs parameters, options and a density for each point");
        }
    }

    public int size() {
        return logProposal.length;
    }

    /**
     * Returns the weights of the points, given a record. Points outside the limits have weight 0.
     *
     * @param record targets in the order of the sample's
     * @param inside how far inside the limits the means must lie, in standard deviations of a history
     * @throws corridor.problem.InputException if no point has a weight
     */
    public WeightedDraws weighted(List<Target> record, double inside) {
        double[] logs = logWeights(record);
        for (int i = 0; i < logs.length; i++) {
            logs[i] = limits.keeps(sample, i, inside) ? logs[i] : Double.NEGATIVE_INFINITY;
        }
        if (Arrays.stream(logs).allMatch(log -> log == Double.NEGATIVE_INFINITY)) {
            throw new InputException(
                    Problem.field("pool", "no point meets the required numbers of the record; take more"));
        }
        return new WeightedDraws(logs);
    }

    /**
     * Points that are worth more histories: those that keep the limits but for two standard errors of their means, and
     * that together hold nearly all of the weight.
     *
     * @return indices of the points, in rising order
     * @throws corridor.problem.InputException if there is none
     */
    public int[] promising() {
        double[] weights = weighted(sample.targets(), -ERRORS / Math.sqrt(sample.histories()))
                .weights();
        Integer[] heaviest = IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -weights[i]))
                .toArray(Integer[]::new);
        double sum = 0;
        int taken = 0;
        while (taken < heaviest.length && weights[heaviest[taken]] > 0 && sum < NEARLY_ALL) {
            sum += weights[heaviest[taken++]];
        }
        return Arrays.stream(heaviest, 0, taken).mapToInt(i -> i).sorted().toArray();
    }

    /**
     * Returns a pool of some of the points with better numbers.
     *
     * @param chosen indices of the points
     * @param better numbers of these points, in the same order
     */
    public CalibrationPool part(int[] chosen, CalibrationSample better) {
        return new CalibrationPool(
                Arrays.stream(chosen).mapToObj(parameters::get).toList(),
                Arrays.stream(chosen).mapToObj(options::get).toList(),
                better,
                Arrays.stream(chosen).mapToDouble(i -> logProposal[i]).toArray(),
                limits);
    }

    /** Share of the points that keep the limits. */
    public double keeping() {
        int kept = 0;
        for (int i = 0; i < size(); i++) {
            kept += limits.keeps(sample, i, 0) ? 1 : 0;
        }
        return (double) kept / size();
    }

    /**
     * Returns the logarithms of the weights without the limits. The limits belong to the real record, so they do not
     * apply to made records.
     */
    double[] logWeights(List<Target> record) {
        double[] chance = sample.chance();
        double[] logs = new double[size()];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = sample.logLikelihood(i, record, chance) - logProposal[i];
        }
        return logs;
    }
}
