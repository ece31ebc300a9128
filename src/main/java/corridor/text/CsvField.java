package corridor.text;

import corridor.number.NumberReader;

/**
 * Formats a text as a field of a CSV table after RFC 4180; {@link CsvRow} joins fields and {@link CsvReader} reads
 * them. A text that a spreadsheet would run as a formula gets an apostrophe in front, which marks it as text for
 * spreadsheets (OWASP, CSV Injection). Readers remove the apostrophe, so that every text is read as it was written.
 */
public final class CsvField {
    /**
     * First characters of a formula. Full-width signs are included, since some spreadsheets treat them as the ordinary
     * signs.
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

    /**
     * Returns a text as a field for programs that run no formulas. The text is unchanged, and in quotes if RFC 4180
     * requires them.
     */
    public static String unguarded(String text) {
        return text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? text : quoted(text);
    }

    /** Returns a text in quotes, without an apostrophe in front. */
    public static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Returns the text without quotes, and with an apostrophe in front if a spreadsheet would run it as a formula. */
    public static String guarded(String text) {
        return isRun(text) ? "'" + text : text;
    }

    /** Returns the text of an unquoted field, without the apostrophe that guards it. */
    public static String parse(String field) {
        return !field.isEmpty() && field.charAt(0) == '\'' && isRun(field) ? field.substring(1) : field;
    }

    /**
     * Whether a spreadsheet would run the text as a formula: if the first character after leading blanks and
     * apostrophes starts a formula, or if the leading characters include a tab or line break.
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
