package corridor.cli.text;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Makes text safe for a terminal. Control characters, such as the start of an ANSI escape sequence, and characters that
 * change the direction of writing are replaced by their code, {@code \\u001b}.
 */
public final class Printable {
    private Printable() {}

    /** Returns safe text on one line; line breaks and tabs are replaced too. */
    public static String line(String text) {
        return escaped(text, c -> false);
    }

    /** Returns safe text that keeps line breaks and tabs. */
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
