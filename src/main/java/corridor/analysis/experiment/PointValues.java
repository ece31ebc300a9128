package corridor.analysis.experiment;

import corridor.result.RunColumns;
import corridor.result.RunKey;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Point values hold one outcome at each point of an experiment.
 *
 * @param replicates {@code [point][replicate]}; NaN where a run failed or its outcome is undefined
 */
public record PointValues(double[][] replicates) {
    /**
     * Returns the values from runs of one scenario and one future.
     *
     * @param endedWell runs that did not fail, in any order
     * @param column column of the outcome
     */
    public static PointValues of(RunColumns endedWell, int column, int points, int replicates) {
        double[][] values = empty(points, replicates);
        IntToDoubleFunction outcome = endedWell.outcome(column);
        for (int row = 0; row < endedWell.rows(); row++) {
            RunKey key = endedWell.key(row);
            values[key.point()][key.replicate()] = outcome.applyAsDouble(row);
        }
        return new PointValues(values);
    }

    /**
     * Returns the values of one month of a series.
     *
     * @param series {@code [run][month]}, in the order of {@code endedWell}
     */
    public static PointValues ofMonth(RunColumns endedWell, double[][] series, int month, int points, int replicates) {
        double[][] values = empty(points, replicates);
        for (int i = 0; i < series.length; i++) {
            RunKey key = endedWell.key(i);
            values[key.point()][key.replicate()] = series[i][month];
        }
        return new PointValues(values);
    }

    /** Returns the statistic at each point; NaN where no replicate is defined. */
    public double[] of(PointStatistic quantity) {
        return Arrays.stream(replicates).mapToDouble(quantity::of).toArray();
    }

    /**
     * Returns the statistic of each single run as {@code [point][replicate]}. For every statistic except a quantile,
     * the mean over the replicates equals the statistic of the point.
     */
    double[][] singly(PointStatistic quantity) {
        double[][] single = new double[replicates.length][];
        for (int point = 0; point < single.length; point++) {
            single[point] = Arrays.stream(replicates[point])
                    .map(value -> quantity.of(new double[] {value}))
                    .toArray();
        }
        return single;
    }

    /** Number of runs without a value. */
    public int missing() {
        return (int) Arrays.stream(replicates)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isNaN)
                .count();
    }

    public Noise noise(boolean sharedLuck) {
        return Noise.of(replicates, sharedLuck);
    }

    private static double[][] empty(int points, int replicates) {
        double[][] values = new double[points][replicates];
        for (double[] row : values) {
            Arrays.fill(row, Double.NaN);
        }
        return values;
    }
}
