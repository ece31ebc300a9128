package corridor.number;

import com.fasterxml.jackson.core.io.NumberInput;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;

/**
 * Reads a decimal number from text, as programs print it. It is the only reader of decimal numbers in Corridor. A
 * number has a sign, digits with or without a point (before, among or after them), and an exponent, each of any length,
 * such as {@code 0.1234567890123456789012}, {@code 1.5E+001} or {@code .5e1}. Other forms are refused: blanks, commas
 * or underscores, NaN and Infinity, hexadecimal numbers, suffixes such as {@code 1d}, digits of other scripts, and
 * numbers beyond the range of a double. The value is the nearest double; {@code -0} is 0.
 */
public final class NumberReader {
    /** Limit below which whole numbers are exact doubles; powers of ten are exact up to the 22nd. */
    private static final long EXACT_MANTISSA = 1L << 53;

    private static final double[] EXACT_POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final int MOST_DIGITS = 18;
    private static final int FAR_EXPONENT = 100_000;

    private char[] scratch = new char[32];

    /** Returns the number in a text; empty if the text is no finite decimal number. */
    public static OptionalDouble parse(String text) {
        // A character beyond Latin-1 becomes a question mark, which is in no number.
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        double value = new NumberReader().read(bytes, 0, bytes.length);
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Whether a text is a number for {@link #parse}. */
    public static boolean isNumber(String text) {
        return parse(text).isPresent();
    }

    /**
     * Returns the number in some bytes of ASCII text, without creating an object; NaN if they are no finite decimal
     * number. Not safe for several threads.
     *
     * @param from index of the first byte
     * @param to index after the last byte
     */
    public double read(byte[] text, int from, int to) {
        int at = from;
        if (at < to && (text[at] == '-' || text[at] == '+')) {
            at++;
        }
        long mantissa = 0;
        int digits = 0;
        int significant = 0;
        int scale = 0;
        boolean point = false;
        for (; at < to; at++) {
            byte c = text[at];
            if (c >= '0' && c <= '9') {
                digits++;
                significant += significant > 0 || c != '0' ? 1 : 0;
                mantissa = significant <= MOST_DIGITS ? 10 * mantissa + (c - '0') : mantissa;
                scale -= point ? 1 : 0;
            } else if (c == '.' && !point) {
                point = true;
            } else {
                break;
            }
        }
        if (digits == 0) {
            return Double.NaN;
        }
        if (at < to) {
            int exponentFrom = at + 1;
            if (text[at] != 'e' && text[at] != 'E' || !isWhole(text, exponentFrom, to)) {
                return Double.NaN;
            }
            scale += exponent(text, exponentFrom, to);
        }
        if (significant > MOST_DIGITS || mantissa > EXACT_MANTISSA || Math.abs(scale) >= EXACT_POWERS.length) {
            return rounded(text, from, to);
        }
        double size = scale < 0 ? mantissa / EXACT_POWERS[-scale] : mantissa * EXACT_POWERS[scale];
        return text[from] == '-' && mantissa != 0 ? -size : size;
    }

    private static boolean isWhole(byte[] text, int from, int to) {
        int first = from < to && (text[from] == '-' || text[from] == '+') ? from + 1 : from;
        for (int at = first; at < to; at++) {
            if (text[at] < '0' || text[at] > '9') {
                return false;
            }
        }
        return first < to;
    }

    /** Returns the exponent. An exponent far beyond the range of a double is cut, which does not change the result. */
    private static int exponent(byte[] text, int from, int to) {
        int value = 0;
        for (int at = from; at < to; at++) {
            if (text[at] >= '0' && text[at] <= '9' && value < FAR_EXPONENT) {
                value = 10 * value + (text[at] - '0');
            }
        }
        return text[from] == '-' ? -value : value;
    }

    private double rounded(byte[] text, int from, int to) {
        int length = to - from;
        if (scratch.length < length) {
            scratch = new char[length];
        }
        for (int i = 0; i < length; i++) {
            scratch[i] = (char) text[from + i];
        }
        double value = NumberInput.parseDouble(scratch, 0, length, true);
        // Adding zero turns -0 into 0.
        return Double.isInfinite(value) ? Double.NaN : value + 0.0;
    }
}
