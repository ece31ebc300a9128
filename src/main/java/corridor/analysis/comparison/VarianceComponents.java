package corridor.analysis.comparison;

import corridor.analysis.statistics.Quantiles;
import corridor.analysis.statistics.Samples;
import corridor.random.KeyedRandom;
import java.util.List;

/**
 * Variance components split the variance of single differences by the method of moments into replicates, futures and
 * structures. Futures and structures are crossed random effects, and their interaction counts as structure. Negative
 * estimates become zero. Unequal numbers of replicates enter as their harmonic mean. Intervals resample whole futures.
 */
final class VarianceComponents {
    private static final int RESAMPLES = 400;
    private static final int FEWEST = 6;
    private static final double TAIL = 0.025;
    private static final int PROCESS = 0xA07A;

    private final double[][] means;
    private final double[] squares;
    private final int[] freedom;
    private final double[] inverse;
    private final int points;
    private final long key;

    /** The parts are the variances of a single difference by source. */
    private record Parts(double chance, double parameters, double structure) {
        double total() {
            return chance + parameters + structure;
        }
    }

    private VarianceComponents(List<List<double[]>> futures, long seed) {
        this.points = futures.get(0).size();
        this.means = new double[futures.size()][points];
        this.squares = new double[futures.size()];
        this.freedom = new int[futures.size()];
        this.inverse = new double[futures.size()];
        this.key = new KeyedRandom(seed, 0, 0).key(PROCESS, 0);
        for (int f = 0; f < means.length; f++) {
            for (int s = 0; s < points; s++) {
                double[] values = futures.get(f).get(s);
                means[f][s] = Samples.mean(values);
                squares[f] += Samples.variance(values) * (values.length - 1);
                freedom[f] += values.length - 1;
                inverse[f] += 1.0 / values.length;
            }
        }
    }

    static VarianceSplit of(PairedCells cells, long seed) {
        List<List<double[]>> futures = cells.byFuture();
        return futures.isEmpty() ? VarianceSplit.UNKNOWN : new VarianceComponents(futures, seed).split();
    }

    private VarianceSplit split() {
        int[] all = new int[means.length];
        for (int f = 0; f < all.length; f++) {
            all[f] = f;
        }
        Parts parts = parts(all);
        boolean replicated = freedomOf(all) > 0;
        double[][] shares = resampled();
        return new VarianceSplit(
                share(replicated, parts.chance() / parts.total(), shares[0]),
                share(means.length > 1, parts.parameters() / parts.total(), shares[1]),
                share(points > 1, parts.structure() / parts.total(), shares[2]),
                Math.sqrt(parts.total()));
    }

    private static VarianceSplit.Share share(boolean known, double share, double[] resampled) {
        if (!known || Double.isNaN(share)) {
            return VarianceSplit.Share.UNKNOWN;
        }
        Quantiles quantiles = Quantiles.of(resampled);
        return new VarianceSplit.Share(share, quantiles.at(TAIL), quantiles.at(1 - TAIL));
    }

    private double[][] resampled() {
        if (means.length < FEWEST) {
            return new double[3][0];
        }
        double[][] shares = new double[3][RESAMPLES];
        int[] drawn = new int[means.length];
        for (int b = 0; b < RESAMPLES; b++) {
            for (int f = 0; f < drawn.length; f++) {
                drawn[f] = (int) (KeyedRandom.draw(key, b, f) * drawn.length);
            }
            Parts parts = parts(drawn);
            shares[0][b] = parts.chance() / parts.total();
            shares[1][b] = parts.parameters() / parts.total();
            shares[2][b] = parts.structure() / parts.total();
        }
        return shares;
    }

    private Parts parts(int[] futures) {
        double replicates = replicates(futures);
        int degrees = freedomOf(futures);
        double chance = degrees == 0 ? 0 : sum(futures, squares) / degrees;
        double grand = 0;
        double[] byPoint = new double[points];
        for (int f : futures) {
            for (int s = 0; s < points; s++) {
                byPoint[s] += means[f][s] / futures.length;
            }
        }
        for (double mean : byPoint) {
            grand += mean / points;
        }
        double between = 0;
        double residual = 0;
        for (int f : futures) {
            double own = Samples.mean(means[f]);
            between += (own - grand) * (own - grand);
            for (int s = 0; s < points; s++) {
                double rest = means[f][s] - own - byPoint[s] + grand;
                residual += rest * rest;
            }
        }
        double structures = 0;
        for (double mean : byPoint) {
            structures += (mean - grand) * (mean - grand);
        }
        return parts(futures.length, replicates, chance, between, residual, structures);
    }

    /** Converts sums of squares of cell means to variances. */
    private Parts parts(int n, double replicates, double chance, double between, double residual, double structures) {
        double noise = chance / replicates;
        if (points == 1) {
            return new Parts(chance, n == 1 ? 0 : Math.max(0, between / (n - 1) - noise), 0);
        }
        if (n == 1) {
            return new Parts(chance, 0, Math.max(0, structures / (points - 1) - noise));
        }
        double crossed = residual / ((n - 1.0) * (points - 1));
        double interaction = Math.max(0, crossed - noise);
        double parameters = Math.max(0, between / (n - 1) - crossed / points);
        double structure = Math.max(0, structures / (points - 1) - crossed / n);
        return new Parts(chance, parameters, structure + interaction);
    }

    private double replicates(int[] futures) {
        return futures.length * points / sum(futures, inverse);
    }

    private int freedomOf(int[] futures) {
        int sum = 0;
        for (int f : futures) {
            sum += freedom[f];
        }
        return sum;
    }

    private static double sum(int[] futures, double[] values) {
        double sum = 0;
        for (int f : futures) {
            sum += values[f];
        }
        return sum;
    }
}
