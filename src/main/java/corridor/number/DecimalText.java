package corridor.number;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Formats every double that Corridor writes. {@code Double.toString} is not used: it changed between JDK 17 and 19, so
 * its texts would not be equal on every JDK. The text is the shortest plain decimal that reads back as an equal double.
 * If there are several, it is the one closest to the double (Giulietti's Schubfach, from the library).
 */
public final class DecimalText {
    private static final double EXACT_INTEGERS = 9.0e15;

    private DecimalText() {}

    /**
     * Returns the text of {@code value}; an empty text for NaN, which is a missing value.
     *
     * @throws IllegalArgumentException if the value is infinite
     */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("an infinite number has no text");
        }
        if (value == StrictMath.rint(value) && Math.abs(value) < EXACT_INTEGERS) {
            return Long.toString((long) value);
        }
        String shortest = NumberOutput.toString(value, true);
        return shortest.indexOf('E') < 0 ? shortest : plain(shortest);
    }

    /**
     * Returns a plain decimal with commas between thousands, {@code 15,000.5}, for readers; no program reads it back.
     */
    public static String grouped(String decimal) {
        int point = decimal.indexOf('.');
        int first = decimal.startsWith("-") ? 1 : 0;
        StringBuilder text = new StringBuilder(decimal);
        for (int i = (point < 0 ? decimal.length() : point) - 3; i > first; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }

    /** Returns a count for readers: {@code 12,500}. */
    public static String count(long number) {
        return grouped(Long.toString(number));
    }

    private static String plain(String scientific) {
        return new BigDecimal(scientific).stripTrailingZeros().toPlainString();
    }

    /**
     * Returns a number rounded to {@code significant} digits, for readers and not for further computation; an empty
     * text for NaN.
     */
    public static String rounded(double value, int significant) {
        if (Double.isNaN(value)) {
            return "";
        }
        return of(new BigDecimal(value).round(new MathContext(significant)).doubleValue());
    }
}
