package corridor.analysis.calibration;

import corridor.catalogue.calibration.CalibrationPlan.Target;
import corridor.problem.InputException;
import corridor.problem.Problem;
import java.util.Arrays;
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
     * Returns the weights of the points for a record, real or made up. A point whose means lie outside the limits of the
     * required targets has weight 0.
     *
     * @param record targets with the numbers of the record, in the order of the targets of the sample
     * @param inside smallest distance of the means of a point from the limits, in standard deviations of a history
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
     * Promising points are worth more histories.
     *
     * @param points indices of the points, in rising order
     * @param logChances logarithm of the chance with which each was taken, up to a constant
     */
    public record Promising(int[] points, double[] logChances) {}

    /**
     * Takes points that are worth more histories, by chance in proportion to their first weights. A point may miss the
     * limits by two standard errors of its means, since its few histories may be unlucky ones.
     *
     * @param count number of points wanted; all points with a weight if there are fewer
     * @param offset offset of the systematic resampling, in [0, 1)
     * @throws corridor.problem.InputException if no point has a weight
     */
    public Promising promising(int count, double offset) {
        WeightedDraws first = weighted(sample.targets(), -ERRORS / Math.sqrt(sample.histories()));
        double[] each = first.weights();
        int[] all = IntStream.range(0, size()).filter(i -> each[i] > 0).toArray();
        if (all.length <= count) {
            return new Promising(all, new double[all.length]);
        }
        WeightedDraws truncated = first.truncated(count);
        double[] weights = truncated.weights();
        int[] taken =
                Arrays.stream(truncated.systematic(count, offset)).distinct().toArray();
        return new Promising(
                taken,
                Arrays.stream(taken)
                        .mapToDouble(i -> StrictMath.log(weights[i]))
                        .toArray());
    }

    /** Returns all points, each taken for sure. */
    public Promising everyPoint() {
        return new Promising(IntStream.range(0, size()).toArray(), new double[size()]);
    }

    /**
     * Returns a pool of the promising points with better numbers. The chance with which a point was taken is part of
     * the density with which it was proposed.
     *
     * @param better numbers of these points, in the same order
     */
    public CalibrationPool part(Promising promising, CalibrationSample better) {
        int[] points = promising.points();
        return new CalibrationPool(
                Arrays.stream(points).mapToObj(parameters::get).toList(),
                Arrays.stream(points).mapToObj(options::get).toList(),
                better,
                IntStream.range(0, points.length)
                        .mapToDouble(k -> logProposal[points[k]] + promising.logChances()[k])
                        .toArray(),
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
