package corridor.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers with their uncertainty, rounded to two digits of it. */
final class Uncertain {
    private static final int PLAIN_DIGITS = 3;
    private static final int MOST_DECIMALS = 12;

    private Uncertain() {}

    /** Such as {@code 0.558 +- 0.086}; without a half width three digits; a dash for a number that does not exist. */
    static String text(double value, double halfWidth) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        boolean wide = Double.isFinite(halfWidth) && halfWidth > Math.abs(value) * 1e-9;
        if (!wide) {
            return plain(value);
        }
        int decimals = decimals(halfWidth, 2);
        return rounded(value, decimals) + " +- " + rounded(halfWidth, decimals);
    }

    static String plain(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        return value == 0 ? "0" : rounded(value, decimals(value, PLAIN_DIGITS));
    }

    private static int decimals(double value, int digits) {
        BigDecimal size = new BigDecimal(value).abs();
        return digits - (size.precision() - size.scale());
    }

    private static String rounded(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(value).setScale(Math.min(decimals, MOST_DECIMALS), RoundingMode.HALF_EVEN);
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
