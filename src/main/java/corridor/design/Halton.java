package corridor.design;

/**
 * The Halton sequence uses the j-th prime number as base of axis j. A coordinate is the index in that base, with its
 * digits mirrored at the point. A random shift of each axis, modulo 1, keeps the even spread and makes the mean of a
 * function unbiased (Cranley and Patterson 1976).
 */
public final class Halton {
    private static final int SAMPLER = 0xD003;

    private Halton() {}

    /** Returns points in [0, 1), n rows of d columns. A smaller sample is the beginning of a larger one. */
    public static double[][] points(int n, int d, long seed) {
        Draws draws = new Draws(seed, SAMPLER);
        double[][] points = new double[n][d];
        int prime = 1;
        for (int j = 0; j < d; j++) {
            prime = primeAfter(prime);
            double shift = draws.uniform(j, 0);
            for (int i = 0; i < n; i++) {
                double shifted = mirrored(i + 1, prime) + shift;
                points[i][j] = shifted - Math.floor(shifted);
            }
        }
        return points;
    }

    /**
     * Returns the digits of {@code number} in {@code base}, mirrored at the point: 6 = 110 in base 2 gives 0.011 =
     * 0.375.
     */
    static double mirrored(int number, int base) {
        double value = 0;
        double place = 1.0 / base;
        for (int rest = number; rest > 0; rest /= base) {
            value += rest % base * place;
            place /= base;
        }
        return value;
    }

    private static int primeAfter(int number) {
        for (int candidate = number + 1; ; candidate++) {
            if (isPrime(candidate)) {
                return candidate;
            }
        }
    }

    private static boolean isPrime(int candidate) {
        for (int divisor = 2; divisor * divisor <= candidate; divisor++) {
            if (candidate % divisor == 0) {
                return false;
            }
        }
        return candidate >= 2;
    }
}
