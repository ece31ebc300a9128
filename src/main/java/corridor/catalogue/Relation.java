package corridor.catalogue;

/**
 * A relation states joint knowledge of two uncertain parameters, in addition to the range of each.
 *
 * @param kind see {@link Kind}
 * @param first id of a parameter
 * @param second id of another parameter
 * @param rho rank correlation within (-1, 1); 0 for an order
 * @param why reason, in a clause
 */
public record Relation(Kind kind, String first, String second, double rho, String why) {
    /** The kind of a relation states its form of joint knowledge. */
    public enum Kind {
        /** The first parameter never exceeds the second. */
        ORDER,
        /**
         * High values of one parameter go with high values of the other, or with low values if the correlation is
         * negative.
         */
        CORRELATION
    }

    public Relation {
        if (first.equals(second)) {
            throw new IllegalArgumentException(first + " is related to itself");
        }
        if (!(Math.abs(rho) < 1) || (kind == Kind.ORDER) != (rho == 0)) {
            throw new IllegalArgumentException(first + " and " + second + ": rho " + rho + " does not fit " + kind);
        }
        if (why == null || why.isBlank()) {
            throw new IllegalArgumentException(first + " and " + second + ": a relation needs a reason");
        }
    }
}
