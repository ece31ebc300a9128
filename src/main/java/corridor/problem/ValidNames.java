package corridor.problem;

import java.util.List;

/**
 * Formats the valid names in one line. The line lists up to ten names. If there are more, it lists the five nearest
 * names and the step that shows all.
 */
public final class ValidNames {
    private static final int FEW = 10;
    private static final int NEAREST = 5;

    private ValidNames() {}

    /**
     * Returns a line such as {@code attacks, attacks_pips, attacks_kabul, deaths, areas_hit; all 55: catalogue
     * outcomes}.
     *
     * @param given text that the user gave in place of a valid name; may be empty
     * @param all step that shows all names; empty if no step does
     */
    public static String line(String given, List<String> valid, String all) {
        if (valid.size() <= FEW) {
            return String.join(", ", valid);
        }
        String rest = all.isEmpty() ? "; " + valid.size() + " in all" : "; all " + valid.size() + ": " + all;
        return String.join(", ", NearestName.nearest(given, valid, NEAREST)) + rest;
    }
}
