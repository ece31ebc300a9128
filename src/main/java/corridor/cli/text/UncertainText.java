package corridor.cli.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Formats numbers with their uncertainty. Both are rounded to two digits of the uncertainty. */
final class UncertainText {
    private static final int PLAIN_DIGITS = 3;
    private static final int MOST_DECIMALS = 12;
    private static final int MOST_DIGITS_BEFORE_THE_POINT = 15;

    private UncertainText() {}

    /**
     * Formats a value with its half-width, such as {@code 0.558 +- 0.086}, or {@code 3.20e-20 +- 0.11e-20} where plain
     * decimals would be long. A value whose half-width is undefined or negligible has three significant digits. A value
     * that is NaN or infinite is a dash.
     */
    static String text(double value, double halfWidth) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        boolean wide = Double.isFinite(halfWidth) && halfWidth > Math.abs(value) * 1e-9;
        if (!wide) {
            return plain(value);
        }
        int decimals = 2 - digits(halfWidth);
        int digits = Math.max(digits(halfWidth), digits(value));
        return isLong(decimals, digits)
                ? scientific(value, decimals, digits) + " +- " + scientific(halfWidth, decimals, digits)
                : rounded(new BigDecimal(value), decimals) + " +- " + rounded(new BigDecimal(halfWidth), decimals);
    }

    static String plain(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        if (value == 0) {
            return "0";
        }
        int digits = digits(value);
        int decimals = PLAIN_DIGITS - digits;
        return isLong(decimals, digits)
                ? scientific(value, decimals, digits)
                : rounded(new BigDecimal(value), decimals);
    }

    private static boolean isLong(int decimals, int digits) {
        return decimals > MOST_DECIMALS || digits > MOST_DIGITS_BEFORE_THE_POINT;
    }

    /**
     * Formats a value with its half-width in scientific notation.
     *
     * @param decimals decimals that the number would show in plain notation; may be negative
     * @param digits digits before its decimal point, as in {@link #digits}; the exponent is one less
     */
    private static String scientific(double value, int decimals, int digits) {
        int exponent = digits - 1;
        return rounded(new BigDecimal(value).movePointLeft(exponent), decimals + exponent) + "e" + exponent;
    }

    /**
     * Returns the number of digits before the decimal point: 0 from 0.1 to below 1, negative below 0.1,
     * {@code Integer.MIN_VALUE} for 0.
     */
    private static int digits(double value) {
        BigDecimal size = new BigDecimal(value);
        return value == 0 ? Integer.MIN_VALUE : size.precision() - size.scale();
    }

    private static String rounded(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_EVEN);
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
