package corridor.report.phrase;

import corridor.number.DecimalText;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Plain numbers are numbers for a terminal, rounded to the precision of a single history. */
public final class PlainNumber {
    private static final double THOUSAND = 1000;
    private static final int DIGITS = 3;
    private static final double PERCENT = 100;

    private PlainNumber() {}

    /**
     * Formats a number: whole with separated thousands from 1,000 on, else with three significant digits; "undefined"
     * for NaN.
     */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "undefined";
        }
        return Math.abs(value) >= THOUSAND ? DecimalText.count(Math.round(value)) : DecimalText.rounded(value, DIGITS);
    }

    /** Formats a utility or a term with two decimals and a sign. */
    public static String signed(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() < 0 ? rounded.toPlainString() : "+" + rounded.toPlainString();
    }

    public static String percent(double share) {
        double percent = share * PERCENT;
        if (percent > 0 && percent < 1) {
            return "<1 %";
        }
        if (percent > PERCENT - 1 && percent < PERCENT) {
            return ">99 %";
        }
        return Math.round(percent) + " %";
    }

    /** Formats a count with its noun, such as {@code 1 civilian} or {@code 2 civilians}. */
    public static String count(long count, String one, String many) {
        return DecimalText.count(count) + " " + (count == 1 ? one : many);
    }
}
