package corridor.report.phrase;

import corridor.catalogue.abbreviations.Abbreviation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spells out abbreviations where a page uses them first: {@code PIPS} becomes {@code PIPS (Pak Institute for Peace
 * Studies)}. Each page has its own.
 */
public final class SpelledOut {
    private final List<Known> left = new ArrayList<>();

    private record Known(Pattern pattern, String words) {}

    public SpelledOut(List<Abbreviation> abbreviations) {
        for (Abbreviation one : abbreviations) {
            left.add(new Known(
                    Pattern.compile("(?<![\\p{L}\\d-])" + Pattern.quote(one.id()) + "(?![\\p{L}\\d-])"), one.words()));
        }
    }

    /** Spells out nothing. */
    public static SpelledOut nothing() {
        return new SpelledOut(List.of());
    }

    /** Returns the text with the abbreviations spelled out that no earlier text of the page used. */
    public String first(String text) {
        String spelled = text;
        for (Known known : List.copyOf(left)) {
            Matcher use = known.pattern().matcher(spelled);
            if (use.find()) {
                left.remove(known);
                if (!spelled.toLowerCase(Locale.ROOT).contains(known.words().toLowerCase(Locale.ROOT))) {
                    spelled = use.replaceFirst(Matcher.quoteReplacement(use.group() + " (" + known.words() + ")"));
                }
            }
        }
        return spelled;
    }
}
