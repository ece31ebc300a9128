package corridor.analysis.effect;

import corridor.analysis.statistics.Quantiles;

/**
 * Half effects are the mean effects where an assumption is below and above its median in the sample.
 *
 * @param explained share of the variance that the curve of the assumption predicts, see {@link EffectCurve}
 */
public record HalfEffects(Assumption assumption, double explained, Half low, Half high) {
    /**
     * The mean effect in one half.
     *
     * @param rows rows of the sample in this half
     * @param low lower end of the 95 % interval of the mean
     * @param high upper end
     */
    public record Half(int rows, double mean, double low, double high) {
        /** Returns -1 if the interval lies below zero, 1 if it lies above, and 0 if it holds zero. */
        public int direction() {
            return low > 0 ? 1 : high < 0 ? -1 : 0;
        }
    }

    /** Whether the effect has opposite clear directions in the two halves. */
    public boolean turns() {
        return low.direction() * high.direction() < 0;
    }

    static HalfEffects of(EffectSample sample, int column, double explained, Resamples resamples) {
        double[] x = sample.column(column);
        double median = Quantiles.of(x).at(0.5);
        return new HalfEffects(
                sample.assumptions().get(column),
                explained,
                half(sample, x, median, true, resamples),
                half(sample, x, median, false, resamples));
    }

    private static Half half(EffectSample sample, double[] x, double median, boolean below, Resamples resamples) {
        double[] sums = new double[sample.units()];
        int[] rows = new int[sample.units()];
        for (int i = 0; i < x.length; i++) {
            if (x[i] <= median == below) {
                sums[sample.unit()[i]] += sample.y()[i];
                rows[sample.unit()[i]]++;
            }
        }
        double mean = mean(sums, rows, resamples.all());
        double[] drawn = new double[Resamples.COUNT];
        for (int b = 0; b < drawn.length; b++) {
            double other = mean(sums, rows, resamples.counts(b));
            drawn[b] = Double.isNaN(other) ? mean : other;
        }
        int all = 0;
        for (int count : rows) {
            all += count;
        }
        Quantiles quantiles = Quantiles.of(drawn);
        return new Half(all, mean, quantiles.at(Resamples.lower()), quantiles.at(Resamples.upper()));
    }

    private static double mean(double[] sums, int[] rows, int[] counts) {
        double sum = 0;
        double number = 0;
        for (int u = 0; u < sums.length; u++) {
            sum += counts[u] * sums[u];
            number += (double) counts[u] * rows[u];
        }
        return sum / number;
    }
}
