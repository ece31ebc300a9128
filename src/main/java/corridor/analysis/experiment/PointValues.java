package corridor.analysis.experiment;

import corridor.result.RunColumns;
import corridor.result.RunKey;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Point values hold one outcome at each point of an experiment.
 *
 * @param replicates {@code [point][run]}, by future and replicate; NaN where a run failed or its outcome is undefined
 * @param ofUnit number of consecutive runs that are not independent of each other: the replicates of a future if
 *     futures are drawn, else 1
 */
public record PointValues(double[][] replicates, int ofUnit) {
    /**
     * Numbers of runs at each point.
     *
     * @param futures number of futures; 1 if none are drawn
     * @param replicates number of replicates of each future
     */
    public record Size(int futures, int replicates) {
        int runs() {
            return futures * replicates;
        }

        int of(RunKey key) {
            return key.future() * replicates + key.replicate();
        }
    }

    /**
     * Returns the values from runs of one scenario.
     *
     * @param endedWell runs that did not fail, in any order
     * @param column column of the outcome
     */
    public static PointValues of(RunColumns endedWell, int column, int points, Size size) {
        double[][] values = empty(points, size.runs());
        IntToDoubleFunction outcome = endedWell.outcome(column);
        for (int row = 0; row < endedWell.rows(); row++) {
            RunKey key = endedWell.key(row);
            values[key.point()][size.of(key)] = outcome.applyAsDouble(row);
        }
        return new PointValues(values, size.futures() > 1 ? size.replicates() : 1);
    }

    /**
     * Returns the means over some months of a series; NaN where a month is undefined.
     *
     * @param series {@code [run][month]}, in the order of {@code endedWell}
     * @param first index of the first month
     * @param end index after the last month
     */
    static PointValues ofMonths(RunColumns endedWell, double[][] series, int first, int end, int points, Size size) {
        double[][] values = empty(points, size.runs());
        for (int i = 0; i < series.length; i++) {
            RunKey key = endedWell.key(i);
            double sum = 0;
            for (int month = first; month < end; month++) {
                sum += series[i][month];
            }
            values[key.point()][size.of(key)] = sum / (end - first);
        }
        return new PointValues(values, size.futures() > 1 ? size.replicates() : 1);
    }

    /** Returns the difference of each replicate at each point; NaN where one of the two is undefined. */
    PointValues minus(PointValues other) {
        double[][] values = empty(replicates.length, replicates.length == 0 ? 0 : replicates[0].length);
        for (int point = 0; point < values.length; point++) {
            for (int r = 0; r < values[point].length; r++) {
                values[point][r] = replicates[point][r] - other.replicates[point][r];
            }
        }
        return new PointValues(values, ofUnit);
    }

    /** Returns the statistic at each point; NaN where no replicate is defined. */
    public double[] of(PointStatistic quantity) {
        return Arrays.stream(replicates).mapToDouble(quantity::of).toArray();
    }

    /**
     * Returns the statistic of each independent unit as {@code [point][unit]}: of each run, or of each future if
     * futures are drawn. For every statistic except a quantile, the mean over the units equals the statistic of the
     * point.
     */
    double[][] singly(PointStatistic quantity) {
        double[][] single = new double[replicates.length][];
        for (int point = 0; point < single.length; point++) {
            double[] runs = replicates[point];
            single[point] = IntStream.range(0, runs.length / ofUnit)
                    .mapToDouble(unit -> quantity.of(Arrays.copyOfRange(runs, unit * ofUnit, (unit + 1) * ofUnit)))
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
        // Values that are the same in every run of a future are no noise if all points share the futures.
        return ofUnit == 1 ? Noise.of(replicates, sharedLuck) : Noise.of(singly(PointStatistic.MEAN), true);
    }

    private static double[][] empty(int points, int replicates) {
        double[][] values = new double[points][replicates];
        for (double[] row : values) {
            Arrays.fill(row, Double.NaN);
        }
        return values;
    }
}
