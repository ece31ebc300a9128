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
     * Returns the weights of the points for a record, real or made up. A point whose means lie outside the limits of
     * the required targets has weight 0.
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
     * Returns the points that are worth more histories: those with a weight whose means miss no limit by more than two
     * standard errors. A few histories may be unlucky ones, but hardly by more.
     *
     * @return indices of the points, in rising order
     * @throws corridor.problem.InputException if there is none
     */
    public int[] promising() {
        double[] weights = weighted(sample.targets(), -ERRORS / Math.sqrt(sample.histories()))
                .weights();
        return IntStream.range(0, size()).filter(i -> weights[i] > 0).toArray();
    }

    /**
     * Returns a pool of some of the points, in which further histories are added to the first ones.
     *
     * @param points indices of the points
     * @param further numbers of these points over further histories, in the same order
     */
    public CalibrationPool part(int[] points, CalibrationSample further) {
        return new CalibrationPool(
                Arrays.stream(points).mapToObj(parameters::get).toList(),
                Arrays.stream(points).mapToObj(options::get).toList(),
                sample.joined(points, further),
                Arrays.stream(points).mapToDouble(i -> logProposal[i]).toArray(),
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
