package corridor.analysis.statistics;

/**
 * A proportion with the 95 % score interval of Wilson (1927), which stays within 0 and 1 and has positive width also
 * for none and for all.
 *
 * @param of at least 1 for a share that is defined; with 0 all shares are NaN
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
