package corridor.validation;

import corridor.chronicle.Chronicle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Measures the number of deaths in a lethal attack (pattern P4). As in event data, attackers are included. */
public final class Severity {
    private static final int LARGE = 21;
    private static final int TAIL_FROM = 5;
    private static final int ZETA_TERMS = 60;

    private final int[] sizes;

    private Severity(int[] sizes) {
        this.sizes = sizes;
    }

    public static Severity of(List<History> histories) {
        return of(histories, attack -> true);
    }

    /** Makes the measure over the lethal attacks of a kind. */
    static Severity of(List<History> histories, Predicate<Chronicle.Event> kind) {
        int[] sizes = histories.stream()
                .flatMap(h -> h.attacks().stream())
                .filter(attack -> History.lethal(attack) && kind.test(attack))
                .mapToInt(History::dead)
                .toArray();
        Arrays.sort(sizes);
        return new Severity(sizes);
    }

    /**
     * Returns the smallest number of deaths that at least the share {@code q} of attacks does not exceed; NaN without
     * attacks.
     */
    public double quantile(double q) {
        return sizes.length == 0 ? Double.NaN : sizes[(int) Math.max(0, Math.ceil(q * sizes.length) - 1)];
    }

    public double mean() {
        return sizes.length == 0 ? Double.NaN : (double) deathsFrom(1) / sizes.length;
    }

    /** Returns the share of deaths that are from attacks with 21 deaths or more; NaN without attacks. */
    public double largeShare() {
        return sizes.length == 0 ? Double.NaN : (double) deathsFrom(LARGE) / deathsFrom(1);
    }

    /**
     * Returns the maximum-likelihood exponent of a discrete power law from five deaths on (Clauset, Shalizi and Newman
     * 2009); NaN without such attacks.
     */
    public double tailExponent() {
        double logs = 0;
        int n = 0;
        for (int size : sizes) {
            if (size >= TAIL_FROM) {
                logs += StrictMath.log(size);
                n++;
            }
        }
        if (n == 0) {
            return Double.NaN;
        }
        double low = 1.05;
        double high = 8;
        while (high - low > 1e-4) {
            double third = (high - low) / 3;
            if (logLikelihood(low + third, logs, n) < logLikelihood(high - third, logs, n)) {
                low += third;
            } else {
                high -= third;
            }
        }
        return (low + high) / 2;
    }

    private long deathsFrom(int smallest) {
        long deaths = 0;
        for (int size : sizes) {
            deaths += size >= smallest ? size : 0;
        }
        return deaths;
    }

    private static double logLikelihood(double exponent, double logs, int n) {
        return -n * StrictMath.log(zeta(exponent)) - exponent * logs;
    }

    /**
     * Returns the Hurwitz zeta function at {@link #TAIL_FROM}: a sum of the first terms and the Euler-Maclaurin formula
     * for the rest.
     */
    private static double zeta(double exponent) {
        double sum = 0;
        int end = TAIL_FROM + ZETA_TERMS;
        for (int k = TAIL_FROM; k < end; k++) {
            sum += StrictMath.pow(k, -exponent);
        }
        return sum
                + StrictMath.pow(end, 1 - exponent) / (exponent - 1)
                + StrictMath.pow(end, -exponent) / 2
                + exponent * StrictMath.pow(end, -exponent - 1) / 12;
    }
}
