package corridor.text;

import corridor.number.NumberReader;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text as a field of a CSV table after RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe
 * in front, which spreadsheets take as the mark of a text (OWASP, CSV Injection); readers take the apostrophe off
 * again, so that every text comes back as it was. Numbers are never changed.
 */
public final class CsvField {
    private CsvField() {}

    /** The field: guarded, and in quotes where a comma, quote, line break or outer blank needs them. */
    public static String of(String text) {
        String safe = guarded(text);
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && safe.equals(safe.strip());
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** The text with an apostrophe in front if a spreadsheet would run it, without quotes. */
    public static String guarded(String text) {
        return isRun(text) ? "'" + text : text;
    }

    /** Fields as a line, without its end. */
    public static String line(List<String> texts) {
        return texts.stream().map(CsvField::of).collect(Collectors.joining(","));
    }

    /** The text of a field that is unquoted already: without the apostrophe that {@link #of} put in front. */
    public static String text(String field) {
        return !field.isEmpty() && field.charAt(0) == '\'' && isRun(field) ? field.substring(1) : field;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * Whether the first character, blanks and apostrophes aside, starts a formula, or would after an apostrophe is
     * taken off; a number does not. Full-width signs count, since some spreadsheets take them for the narrow ones.
     */
    private static boolean isRun(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == '\'' || isBlank(text.charAt(at)))) {
            if (text.charAt(at) == '\t' || text.charAt(at) == '\r' || text.charAt(at) == '\n') {
                return true;
            }
            at++;
        }
        return at < text.length()
                && "=+-@\uff1d\uff0b\uff0d\uff20".indexOf(text.charAt(at)) >= 0
                && !(at == 0 && NumberReader.isNumber(text));
    }
}
