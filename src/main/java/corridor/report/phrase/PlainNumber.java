package corridor.report.phrase;

import corridor.number.DecimalText;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers for a terminal, rounded to the precision of a single history. */
public final class PlainNumber {
    private static final double THOUSAND = 1000;
    private static final int DIGITS = 3;
    private static final double PERCENT = 100;

    private PlainNumber() {}

    /** Whole and with thousands set apart from 1,000 on, else three significant digits; "undefined" for NaN. */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "undefined";
        }
        return Math.abs(value) >= THOUSAND ? DecimalText.count(Math.round(value)) : DecimalText.rounded(value, DIGITS);
    }

    /** Two decimals and a sign, for utilities and their terms. */
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

    /** A count with its noun: {@code 1 civilian}, {@code 2 civilians}. */
    public static String count(long count, String one, String many) {
        return DecimalText.count(count) + " " + (count == 1 ? one : many);
    }
}
