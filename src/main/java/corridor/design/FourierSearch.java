package corridor.design;

/**
 * Search curves of the extended Fourier amplitude sensitivity test (Saltelli, Tarantola and Chan 1999, Technometrics
 * 41:39-56) form one block of n points for each factor. In its block a factor oscillates with the high frequency
 * floor((n - 1) / 2M). All other factors oscillate with low frequencies. All factors of a block start at one random
 * phase.
 */
public final class FourierSearch {
    private static final int SAMPLER = 0xD005;

    private FourierSearch() {}

    /** Returns points of the unit cube: n d rows of d columns, block after block. */
    public static double[][] points(int n, int d, int harmonics, long seed) {
        Draws draws = new Draws(seed, SAMPLER);
        int high = (n - 1) / (2 * harmonics);
        int[] low = lowFrequencies(high / (2 * harmonics), d - 1);
        double[][] points = new double[Math.multiplyExact(n, d)][d];
        for (int block = 0; block < d; block++) {
            double phase = 2 * Math.PI * draws.uniform(block, 0);
            for (int i = 0; i < n; i++) {
                double s = 2 * Math.PI / n * i;
                for (int j = 0; j < d; j++) {
                    int frequency = j == block ? high : low[j < block ? j : j - 1];
                    points[block * n + i][j] = 0.5 + StrictMath.asin(StrictMath.sin(frequency * s + phase)) / Math.PI;
                }
            }
        }
        return points;
    }

    /**
     * Returns frequencies from 1 to {@code most}, as far apart as possible; they repeat if there are more factors than
     * frequencies.
     */
    private static int[] lowFrequencies(int most, int count) {
        int[] low = new int[count];
        for (int j = 0; j < count; j++) {
            if (most < count) {
                low[j] = j % Math.max(1, most) + 1;
            } else {
                low[j] = count == 1 ? 1 : (int) Math.floor(1 + j * (most - 1.0) / (count - 1));
            }
        }
        return low;
    }
}
