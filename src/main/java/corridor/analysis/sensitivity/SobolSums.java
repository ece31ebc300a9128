package corridor.analysis.sensitivity;

import java.util.Arrays;

/** Sobol sums are sums over base points for the indices; {@link SobolAnalysis} has the formulas. */
final class SobolSums {
    /** Number of rows that are processed together, so that they stay in the processor's cache. */
    private static final int TILE = 1024;
    /**
     * Deviation below which an output scaled to variance 1 counts as constant, since sums over many rows have rounding
     * errors of that size.
     */
    private static final double NO_DEVIATION = 1e-10;

    private final int n;
    private final double[] a;
    private final double[] b;
    private final double[][] ab;
    private final double[][] ba;
    private final double noVariance;

    /**
     * @param y output of each row of the design, scaled to mean 0 and variance 1
     * @param noise largest deviation that rounding alone makes
     */
    SobolSums(double[] y, int units, boolean secondOrder, double noise) {
        this.noVariance = Math.max(NO_DEVIATION, noise) * Math.max(NO_DEVIATION, noise);
        int block = secondOrder ? 2 * units + 2 : units + 2;
        this.n = y.length / block;
        this.a = every(y, 0, block);
        this.b = every(y, block - 1, block);
        this.ab = new double[units][];
        this.ba = new double[secondOrder ? units : 0][];
        for (int u = 0; u < units; u++) {
            ab[u] = every(y, 1 + u, block);
            if (secondOrder) {
                ba[u] = every(y, 1 + units + u, block);
            }
        }
    }

    /** Number of base points. */
    int n() {
        return n;
    }

    /**
     * Returns the indices when each base point has a weight; NaN if the output is constant under these weights.
     *
     * @param weight weight of each base point; they sum to n
     */
    Estimates estimates(double[] weight) {
        double all = variance(weight);
        double variance = all < noVariance ? Double.NaN : all;
        int units = ab.length;
        double[] first = new double[units];
        double[] total = new double[units];
        double[][] pair = new double[units][units];
        double product = 0;
        double[] weighted = new double[TILE];
        for (int from = 0; from < n; from += TILE) {
            int to = Math.min(n, from + TILE);
            product += product(weight, from, to);
            for (int j = 0; j < units; j++) {
                firstAndTotal(weight, j, from, to, first, total);
                if (ba.length > 0) {
                    for (int i = from; i < to; i++) {
                        weighted[i - from] = weight[i] * ba[j][i];
                    }
                    for (int k = j + 1; k < units; k++) {
                        pair[j][k] += dot(weighted, ab[k], from, to);
                    }
                }
            }
        }
        return Estimates.of(first, total, pair, product, n * variance);
    }

    private void firstAndTotal(double[] weight, int j, int from, int to, double[] first, double[] total) {
        double[] abj = ab[j];
        double one = 0;
        double two = 0;
        for (int i = from; i < to; i++) {
            double step = abj[i] - a[i];
            one += weight[i] * b[i] * step;
            two += weight[i] * step * step;
        }
        first[j] += one;
        total[j] += two;
    }

    private double product(double[] weight, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += weight[i] * a[i] * b[i];
        }
        return sum;
    }

    /**
     * Dot product in four partial sums, which a processor can compute in parallel. The order of the sums is fixed, so
     * the result is reproducible.
     */
    private static double dot(double[] weighted, double[] values, int from, int to) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            s0 += weighted[i - from] * values[i];
            s1 += weighted[i - from + 1] * values[i + 1];
            s2 += weighted[i - from + 2] * values[i + 2];
            s3 += weighted[i - from + 3] * values[i + 3];
        }
        for (; i < to; i++) {
            s0 += weighted[i - from] * values[i];
        }
        return s0 + s1 + (s2 + s3);
    }

    private double variance(double[] weight) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += weight[i] * (a[i] + b[i]);
        }
        double mean = sum / (2.0 * n);
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squares += weight[i] * ((a[i] - mean) * (a[i] - mean) + (b[i] - mean) * (b[i] - mean));
        }
        return squares / (2.0 * n);
    }

    private static double[] every(double[] y, int first, int step) {
        double[] values = new double[y.length / step];
        Arrays.setAll(values, i -> y[first + i * step]);
        return values;
    }

    /** The first-order, total and second-order indices. Without the rows BA, {@code s2} has no meaning. */
    record Estimates(double[] s1, double[] st, double[][] s2) {
        static Estimates of(double[] first, double[] total, double[][] pair, double product, double scale) {
            double[] s1 = Arrays.stream(first).map(sum -> sum / scale).toArray();
            double[] st = Arrays.stream(total).map(sum -> 0.5 * sum / scale).toArray();
            double[][] s2 = new double[s1.length][s1.length];
            for (int j = 0; j < s1.length; j++) {
                Arrays.fill(s2[j], Double.NaN);
                for (int k = j + 1; k < s1.length; k++) {
                    s2[j][k] = (pair[j][k] - product) / scale - s1[j] - s1[k];
                }
            }
            return new Estimates(s1, st, s2);
        }
    }
}
