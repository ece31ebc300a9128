package corridor.report.phrase;

import corridor.number.DecimalText;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number resolution is the place to which numbers are rounded. The unit of the last digit is at most half the half
 * width of the interval, so rounding moves a number by at most a quarter of the half width. At most four significant
 * digits are shown. Commas separate thousands, and negative numbers begin with U+2212.
 */
public final class NumberResolution {
    private static final int MOST_DIGITS = 4;
    private static final String UNDEFINED = "not defined";
    private final int place;

    private NumberResolution(int place) {
        this.place = place;
    }

    /**
     * Returns the resolution of numbers up to the size of {@code largest} with a half width. If the half width is not
     * known (NaN or 0), whole numbers stay whole and others show three digits.
     */
    public static NumberResolution of(double halfWidth, double largest) {
        if (halfWidth > 0) {
            return new NumberResolution(Math.max(exponent(halfWidth / 2), exponent(largest) - MOST_DIGITS + 1));
        }
        boolean whole = largest == StrictMath.rint(largest);
        return new NumberResolution(whole || Double.isNaN(largest) ? 0 : Math.min(0, exponent(largest) - 2));
    }

    /** Returns the resolution of the ends of an interval and of the values between them. */
    static NumberResolution ofInterval(double low, double high) {
        return of((high - low) / 2, Math.max(Math.abs(low), Math.abs(high)));
    }

    /** Formats a rounded number; "not defined" for NaN. The value must not be infinite. */
    public String text(double value) {
        if (Double.isNaN(value)) {
            return UNDEFINED;
        }
        BigDecimal rounded = new BigDecimal(value).setScale(-place, RoundingMode.HALF_EVEN);
        return (rounded.signum() < 0 ? "\u2212" : "")
                + DecimalText.grouped(rounded.abs().toPlainString());
    }

    /** Formats a number without its sign, for sentences that name the direction. */
    public String size(double value) {
        return text(Math.abs(value));
    }

    /** Returns the power of ten of the first digit of a value; 0 for 0. */
    private static int exponent(double value) {
        if (value == 0) {
            return 0;
        }
        BigDecimal exact = new BigDecimal(Math.abs(value));
        return exact.precision() - exact.scale() - 1;
    }
}
