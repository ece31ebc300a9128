package corridor.text;

import corridor.number.NumberReader;

/**
 * Formats a text as a field of a CSV table after RFC 4180; {@link CsvRow} joins fields and {@link CsvReader} reads
 * them. A text that a spreadsheet would run as a formula gets an apostrophe in front, which spreadsheets take as the
 * mark of a text (OWASP, CSV Injection); readers take the apostrophe off again, so that every text comes back as it
 * was.
 */
public final class CsvField {
    /**
     * First characters of a formula; full-width signs count, since some spreadsheets treat them as the narrow signs.
     */
    private static final String SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20";

    private CsvField() {}

    /** Returns a number or a text as a field; numbers are not changed. */
    public static String of(String numberOrText) {
        return NumberReader.isNumber(numberOrText) ? numberOrText : ofText(numberOrText);
    }

    /** Returns a text as a field, even if it looks like a number. */
    public static String ofText(String text) {
        String safe = guarded(text);
        boolean trimmed = safe.equals(safe.strip()) && safe.indexOf(InputFile.BYTE_ORDER_MARK) < 0;
        return trimmed ? unguarded(safe) : quoted(safe);
    }

    /** A text as a field for programs that run no formulas: unchanged, in quotes where RFC 4180 asks for them. */
    public static String unguarded(String text) {
        return text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? text : quoted(text);
    }

    /** A text in quotes, unguarded. */
    public static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Returns the text, with an apostrophe in front if a spreadsheet would run it, without quotes. */
    public static String guarded(String text) {
        return isRun(text) ? "'" + text : text;
    }

    /** Returns the text of an unquoted field, without the apostrophe that guards it. */
    public static String parse(String field) {
        return !field.isEmpty() && field.charAt(0) == '\'' && isRun(field) ? field.substring(1) : field;
    }

    /**
     * Whether a spreadsheet would run the text: after blanks and apostrophes its first character starts a formula, or
     * they include a tab or line break.
     */
    private static boolean isRun(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == '\'' || isBlank(text.charAt(at)))) {
            if (text.charAt(at) == '\t' || text.charAt(at) == '\r' || text.charAt(at) == '\n') {
                return true;
            }
            at++;
        }
        return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
