package corridor.problem;

import java.util.List;

/** The valid names in one line: a few are all listed; of many the five nearest, and how to see all. */
public final class ValidNames {
    private static final int FEW = 10;
    private static final int NEAREST = 5;

    private ValidNames() {}

    /**
     * Such as {@code attacks, attacks_pips, attacks_kabul, deaths, areas_hit; all 55: catalogue outcomes}.
     *
     * @param given what was given in place of a valid name; may be empty
     * @param all how to see all of them; empty where nothing shows them
     */
    public static String line(String given, List<String> valid, String all) {
        if (valid.size() <= FEW) {
            return String.join(", ", valid);
        }
        String rest = all.isEmpty() ? "; " + valid.size() + " in all" : "; all " + valid.size() + ": " + all;
        return String.join(", ", NearestName.nearest(given, valid, NEAREST)) + rest;
    }
}
