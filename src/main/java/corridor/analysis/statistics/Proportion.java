package corridor.analysis.statistics;

/**
 * A proportion has the 95 % score interval of Wilson (1927), which stays within 0 and 1 and has a positive width even
 * for 0 and 1.
 *
 * @param count number of cases with the property
 * @param of number of cases; if it is 0, all shares are NaN
 */
public record Proportion(int count, int of) {
    private static final double Z = 1.959963984540054;

    public Proportion {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException(count + " of " + of);
        }
    }

    public double share() {
        return of == 0 ? Double.NaN : (double) count / of;
    }

    /** Lower end of the interval. */
    public double low() {
        return count == 0 && of > 0 ? 0 : centre() - halfWidth();
    }

    /** Upper end of the interval. */
    public double high() {
        return count == of && of > 0 ? 1 : centre() + halfWidth();
    }

    private double centre() {
        return of == 0 ? Double.NaN : (share() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double halfWidth() {
        double p = share();
        return Z / (1 + Z * Z / of) * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
    }
}
