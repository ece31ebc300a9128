package corridor.text;

import java.util.Locale;

/** The first letter of a text, as it is written at the beginning of a sentence and within one. */
public final class Capitals {
    private Capitals() {}

    /** The text with its first letter in upper case; an empty text is returned unchanged. */
    public static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The text with its first letter in lower case; an empty text is returned unchanged. */
    public static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
