package corridor.analysis.statistics;

import corridor.random.KeyedRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The bootstrap gives the 95 % interval of a mean as quantiles of the means of {@value #RESAMPLES} resamples. The plain
 * percentile interval is too narrow for small samples, so its two probabilities are widened as Hesterberg (2015, The
 * American Statistician 69:371-386) proposes: with the t quantile instead of the normal one, and with the factor
 * n/(n-1) that the resampled variance lacks.
 *
 * <p>Resample b takes the same positions in every sample of one size. So outcomes and scenarios are judged on the same
 * resampled replicates, and exchanging two compared scenarios mirrors the interval at zero. Fewer than {@value #FEWEST}
 * values have no interval: six differences of random sign still agree in sign in 3 % of cases, five in 6 %. A sample of
 * equal values has an interval of width zero.
 */
public final class Bootstrap {
    static final int RESAMPLES = 2000;
    public static final int FEWEST = 6;
    private static final double TAIL = 0.025;
    private static final double NEVER = 1e-15;
    /** This key is far from the keys of the model's processes, so that resamples share no random number with a run. */
    private static final int PROCESS = 0xB007;

    /**
     * Largest number of positions kept for all sample sizes together (32 MB). A larger sample draws its positions again
     * each time.
     */
    private static final int MOST_POSITIONS = 8_000_000;

    private final long key;
    private final Map<Integer, int[]> drawn = new LinkedHashMap<>();
    private long kept;

    public Bootstrap(long seed) {
        this.key = new KeyedRandom(seed, 0, 0).key(PROCESS, 0);
    }

    /** Returns the interval of the mean of {@code values}, none NaN; {@link Interval#NONE} if there are too few. */
    public Interval ofMean(double[] values) {
        if (values.length < FEWEST) {
            return Interval.NONE;
        }
        if (allEqual(values)) {
            return new Interval(values[0], values[0]);
        }
        double[] means = resampledMeans(values);
        double tail = widenedTail(values.length);
        Quantiles quantiles = Quantiles.of(means);
        return new Interval(quantiles.at(tail), quantiles.at(1 - tail));
    }

    /**
     * Returns whether the interval of the mean is certain to exclude zero, without computing resamples. By Bernstein's
     * inequality, the probability that any resampled mean reaches zero is then at most {@value #NEVER}.
     */
    public static boolean isFarFromZero(double[] values) {
        if (values.length < FEWEST) {
            return false;
        }
        double mean = Samples.mean(values);
        double squares = 0;
        double farthest = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
            farthest = Math.max(farthest, Math.abs(value - mean));
        }
        double reach = Math.abs(mean) * values.length;
        double exponent = reach * reach / (2 * (squares + farthest * reach / 3));
        return exponent > StrictMath.log(RESAMPLES / NEVER);
    }

    private double[] resampledMeans(double[] values) {
        double[] means = new double[RESAMPLES];
        int[] positions = positions(values.length);
        for (int resample = 0; resample < RESAMPLES; resample++) {
            means[resample] = positions.length == 0
                    ? resampledMean(values, KeyedRandom.key(key, resample))
                    : meanAt(values, positions, resample * values.length);
        }
        return means;
    }

    private static double meanAt(double[] values, int[] positions, int from) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[positions[from + i]];
        }
        return sum / values.length;
    }

    private static double resampledMean(double[] values, long key) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[position(key, i, values.length)];
        }
        return sum / values.length;
    }

    private static int position(long key, int i, int size) {
        return (int) (KeyedRandom.draw(key, i) * size);
    }

    /**
     * Returns the positions of all resamples of samples of this size, one resample after another; empty if they are too
     * many.
     */
    private synchronized int[] positions(int size) {
        int[] known = drawn.get(size);
        if (known != null) {
            return known;
        }
        if ((long) size * RESAMPLES > MOST_POSITIONS) {
            return new int[0];
        }
        int[] made = new int[size * RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            long own = KeyedRandom.key(key, resample);
            for (int i = 0; i < size; i++) {
                made[resample * size + i] = position(own, i, size);
            }
        }
        if (kept + made.length > MOST_POSITIONS) {
            drawn.clear();
            kept = 0;
        }
        drawn.put(size, made);
        kept += made.length;
        return made;
    }

    private static boolean allEqual(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }

    private static double widenedTail(int size) {
        double t = new TDistribution(null, size - 1.0).inverseCumulativeProbability(TAIL);
        double widened = t * Math.sqrt(size / (size - 1.0));
        return new NormalDistribution(null, 0, 1).cumulativeProbability(widened);
    }
}
