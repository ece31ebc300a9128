package corridor.exchange;

import corridor.number.NumberReader;
import corridor.problem.NearestName;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A cell fault says which rule a cell breaks.
 *
 * @param rule rule that the cell breaks, a clause; empty if nothing is wrong
 * @param maybe value that the user probably meant; may be empty
 * @param valid all valid values; empty if the rule alone explains the fault
 */
record CellFault(String rule, String maybe, List<String> valid) {
    static final CellFault NONE = new CellFault("", "", List.of());

    private static final List<String> MISSING = List.of("", "nan", "na", "n/a", "null", "none", "inf", "infinity");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+([eE][+-]?\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([,_' \\u00a0\\u202f]\\d{3})+(\\.\\d*)?");
    private static final Pattern DIGITS_AND_MARKS = Pattern.compile(
            "[+-]?[\\d.,_' \\u00a0\\u202f]*\\d[\\d.,_' \\u00a0\\u202f]*([eE][+-]?\\d*)?[%dDfFlL]?|0[xX].*");

    static CellFault of(String rule) {
        return new CellFault(rule, "", List.of());
    }

    /** Returns the fault of a text in place of a number. */
    static CellFault noNumber(String column, String text) {
        if (isMissing(text)) {
            return of("a finite number is missing: every row needs a value in column " + column);
        }
        String hint = DECIMAL_COMMA.matcher(text).matches()
                ? "; numbers take a point, not a comma, and no marks between thousands"
                : GROUPED.matcher(text).matches()
                        ? "; numbers take no marks between thousands"
                        : isRow(text) ? "; cells are separated by commas" : "";
        return of("is not a number" + hint);
    }

    /** Whether a text consists of several numbers with semicolons or blanks between them. */
    private static boolean isRow(String text) {
        List<String> parts = List.of(text.split("[;\\s]+"));
        return parts.size() > 1 && parts.stream().allMatch(NumberReader::isNumber);
    }

    /** Returns the fault of a text that is none of the words that a column may hold. */
    static CellFault noCategory(String column, String text, List<String> words) {
        return text.isEmpty()
                ? of("a category is missing: every row needs one in column " + column)
                : new CellFault("is not a category of " + column, NearestName.of(text, words), words);
    }

    /** Whether a text denotes a missing value or a number that is not finite. */
    static boolean isMissing(String text) {
        String bare = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        return MISSING.contains(bare.toLowerCase(Locale.ROOT));
    }

    /** Whether a text is a number or was probably meant to be one: digits and the marks between them. */
    static boolean isMeantAsNumber(String text) {
        return DIGITS_AND_MARKS.matcher(text).matches();
    }
}
