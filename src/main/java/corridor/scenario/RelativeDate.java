package corridor.scenario;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A relative date counts from the first day of the run: {@code start}, or {@code start + 12 months}. */
final class RelativeDate {
    /** The form in a file, as a regular expression for the schema. */
    static final String FORM = "start(?: \\+ (\\d{1,4}) (day|month|year)s?)?";

    private static final Pattern PARTS = Pattern.compile(FORM);

    private RelativeDate() {}

    static boolean isRelative(String text) {
        return PARTS.matcher(text).matches();
    }

    /**
     * Returns the day that a relative date denotes.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    static LocalDate after(LocalDate start, String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not relative to the start: " + text);
        }
        if (parts.group(1) == null) {
            return start;
        }
        int number = Integer.parseInt(parts.group(1));
        return switch (parts.group(2)) {
            case "day" -> start.plusDays(number);
            case "month" -> start.plusMonths(number);
            default -> start.plusYears(number);
        };
    }
}
