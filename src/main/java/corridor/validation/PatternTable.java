package corridor.validation;

import corridor.number.DecimalText;
import java.util.List;

/** Measured patterns as a Markdown table: pattern, measured with interval, band, verdict. */
public final class PatternTable {
    private static final int DIGITS = 3;

    private PatternTable() {}

    public static String of(List<PatternReading> readings) {
        StringBuilder table = new StringBuilder();
        table.append("| pattern | what | measured | 95 % interval | band | |\n|---|---|---|---|---|---|\n");
        for (PatternReading reading : readings) {
            table.append("| ")
                    .append(reading.pattern().id())
                    .append(" | ")
                    .append(reading.pattern().meaning())
                    .append(" | ")
                    .append(number(reading.estimate().value()))
                    .append(" | ")
                    .append(number(reading.estimate().low()))
                    .append(" to ")
                    .append(number(reading.estimate().high()))
                    .append(" | ")
                    .append(reading.pattern().band())
                    .append(" | ")
                    .append(verdict(reading))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String verdict(PatternReading reading) {
        if (reading.inBand()) {
            return "in band";
        }
        return reading.fails() ? "MISSED" : "outside, reported only";
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : DecimalText.rounded(value, DIGITS);
    }
}
