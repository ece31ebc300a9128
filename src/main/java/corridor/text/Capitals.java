package corridor.text;

import java.util.List;
import java.util.Locale;

/** Changes the case of the first letter of a text, to begin a sentence or to continue one. */
public final class Capitals {
    private static final List<String> NAMES =
            List.of("Chinese", "China", "Pakistan", "TTP", "Baloch", "Pashtun", "Kabul", "Iran", "IMF", "US ");

    private Capitals() {}

    /** Returns the text with its first letter in upper case; an empty text is returned unchanged. */
    public static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Returns a phrase within a sentence: without its capital, unless it begins with a name. */
    public static String within(String phrase) {
        return NAMES.stream().anyMatch(phrase::startsWith) ? phrase : lower(phrase);
    }

    /** Returns the text with its first letter in lower case; an empty text is returned unchanged. */
    public static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
