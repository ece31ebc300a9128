package corridor.cli.text;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Makes text safe for a terminal: control characters, such as those that begin an ANSI escape sequence, and characters
 * that turn the direction of writing, are replaced by their code, {@code \\u001b}.
 */
public final class Printable {
    private Printable() {}

    /** On one line: line breaks and tabs are replaced too. */
    public static String line(String text) {
        return escaped(text, c -> false);
    }

    /** With its line breaks and tabs. */
    public static String lines(String text) {
        return escaped(text, c -> c == '\n' || c == '\t');
    }

    private static String escaped(String text, IntPredicate kept) {
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (steers(c) && !kept.test(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                shown.append((char) c);
            }
        });
        return shown.toString();
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c)
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }
}
