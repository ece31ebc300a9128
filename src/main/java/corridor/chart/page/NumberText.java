package corridor.chart.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Number texts are numbers for readers: grouped by thousands, rounded to their resolution, with a true minus sign. An
 * undefined number is a dash.
 */
public final class NumberText {
    private static final String MINUS = "\u2212";
    private static final String NONE = "\u2013";

    private NumberText() {}

    /** Formats a round number of an axis with steps of {@code step}. */
    static String tick(BigDecimal value, BigDecimal step) {
        double size = value.abs().doubleValue();
        if (size >= 1e15 || size > 0 && step.doubleValue() < 1e-6) {
            return sign(value)
                    + value.abs()
                            .stripTrailingZeros()
                            .toString()
                            .replace("E+", "e")
                            .replace("E", "e");
        }
        for (Large large : Large.values()) {
            if (step.doubleValue() >= large.size / 10 && size >= large.size) {
                BigDecimal scaled = value.movePointLeft(large.digits).stripTrailingZeros();
                return plain(scaled, Math.max(0, scaled.scale())) + large.text;
            }
        }
        return plain(value, Math.max(0, step.stripTrailingZeros().scale()));
    }

    /** Formats a value with about {@code digits} significant digits. */
    public static String significant(double value, int digits) {
        return value == 0 ? "0" : !Double.isFinite(value) ? NONE : rounded(value, digits - 1 - exponent(value));
    }

    /** Formats a whole number exactly, and any other number with three significant digits. */
    public static String value(double value) {
        boolean whole = value == StrictMath.rint(value) && Math.abs(value) < 1e6;
        return whole ? rounded(value, 0) : significant(value, 3);
    }

    /**
     * Formats a value rounded to two digits of its half width; with three significant digits if the half width is not
     * known.
     */
    public static String resolved(double value, double halfWidth) {
        boolean known = halfWidth > 0 && Double.isFinite(halfWidth) && Double.isFinite(value);
        return known ? rounded(value, 1 - exponent(halfWidth)) : significant(value, 3);
    }

    /**
     * Formats a value with its half width, such as {@code 3.2 ± 0.4}; the value alone if the half width is not known.
     */
    public static String withHalf(double value, double halfWidth) {
        return halves(resolved(value, halfWidth), halfWidth);
    }

    /** Formats as {@link #withHalf} does, with a plus sign when positive. */
    public static String signedWithHalf(double value, double halfWidth) {
        return halves(signed(value, halfWidth), halfWidth);
    }

    /** Formats as {@link #resolved} does, with a plus sign when positive. */
    public static String signed(double value, double halfWidth) {
        String text = resolved(value, halfWidth);
        return !Double.isFinite(value) || text.startsWith(MINUS) || text.chars().noneMatch(c -> c >= '1' && c <= '9')
                ? text
                : "+" + text;
    }

    /** Formats a rounded number with all its digits, with a plus sign when positive. */
    public static String exact(BigDecimal rounded) {
        String text = plain(rounded, Math.max(0, rounded.scale()));
        return rounded.signum() > 0 ? "+" + text : text;
    }

    /** Formats a share as a percentage; "0 %" and "100 %" only for exact values. */
    public static String percent(double share) {
        if (share > 0 && share < 0.005) {
            return "<1 %";
        }
        if (share < 1 && share > 0.995) {
            return ">99 %";
        }
        return Double.isFinite(share) ? Math.round(share * 100) + " %" : NONE;
    }

    private static String halves(String value, double halfWidth) {
        return Double.isFinite(halfWidth) ? value + " \u00B1 " + resolved(halfWidth, halfWidth) : value;
    }

    private static String rounded(double value, int decimals) {
        double size = Math.abs(value);
        if (size >= 1e15 || size > 0 && size < 1e-6) {
            BigDecimal exact = new BigDecimal(value).round(new MathContext(2)).stripTrailingZeros();
            return sign(exact) + scientific(exact.abs());
        }
        for (Large large : Large.values()) {
            if (size >= large.size) {
                int shown = Math.max(0, Math.min(2, decimals + large.digits));
                return plain(new BigDecimal(value).movePointLeft(large.digits), shown) + large.text;
            }
        }
        BigDecimal text = new BigDecimal(value).setScale(Math.min(decimals, 8), RoundingMode.HALF_UP);
        return plain(text, Math.max(0, Math.min(decimals, 8)));
    }

    private static String scientific(BigDecimal value) {
        int power = value.precision() - value.scale() - 1;
        return value.movePointLeft(power).stripTrailingZeros().toPlainString() + "e" + power;
    }

    private static String plain(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String[] parts = rounded.abs().toPlainString().split("\\.");
        StringBuilder whole = new StringBuilder(parts[0]);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            whole.insert(i, ',');
        }
        return sign(rounded) + whole + (parts.length > 1 ? "." + parts[1] : "");
    }

    private static String sign(BigDecimal value) {
        return value.signum() < 0 ? MINUS : "";
    }

    private static int exponent(double value) {
        return (int) StrictMath.floor(StrictMath.log10(Math.abs(value)));
    }

    private enum Large {
        TRILLION(1e12, 12, " tn"),
        BILLION(1e9, 9, " bn"),
        MILLION(1e6, 6, " m");

        private final double size;
        private final int digits;
        private final String text;

        Large(double size, int digits, String text) {
            this.size = size;
            this.digits = digits;
            this.text = text;
        }
    }
}
