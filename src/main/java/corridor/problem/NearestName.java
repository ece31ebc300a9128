package corridor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the name that the user probably meant. No name is suggested when none is close, since a wrong guess misleads.
 */
public final class NearestName {
    private static final int SHORTEST_PART = 4;
    private static final int SHORT = 5;
    /**
     * Largest length of a compared name, since the time of a comparison grows with the length; no valid name is longer.
     */
    private static final int LONGEST = 300;

    private NearestName() {}

    /**
     * Returns the valid name closest to the given name.
     *
     * @return a member of {@code valid}, the first in a tie; an empty text when none is close
     */
    public static String of(String given, Collection<String> valid) {
        String wanted = letters(given);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return "";
        }
        String best = "";
        int fewest = Integer.MAX_VALUE;
        for (String name : valid) {
            int edits = edits(wanted, name);
            if (edits < fewest && edits <= allowance(wanted)) {
                fewest = edits;
                best = name;
            }
        }
        return best.isEmpty() ? onlyOneThatHolds(wanted, valid) : best;
    }

    /**
     * Returns the names closest to the given name, at most {@code most}; a tie keeps the order of {@code valid}. If the
     * given name is empty or too long to be compared, the first names are returned.
     */
    static List<String> nearest(String given, List<String> valid, int most) {
        String wanted = letters(given);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return valid.stream().limit(most).toList();
        }
        Map<String, Integer> edits = new HashMap<>();
        valid.forEach(name -> edits.put(name, edits(wanted, name)));
        return valid.stream()
                .sorted(Comparator.comparingInt(edits::get))
                .limit(most)
                .toList();
    }

    /**
     * Returns the only valid name that contains the given text, since the user may have given a part of a long name; an
     * empty text if there is not exactly one.
     */
    private static String onlyOneThatHolds(String wanted, Collection<String> valid) {
        List<String> holders = valid.stream()
                .filter(name ->
                        wanted.length() >= SHORTEST_PART && letters(name).contains(wanted))
                .toList();
        return holders.size() == 1 ? holders.get(0) : "";
    }

    /**
     * Returns the number of edits between two names. Case and punctuation do not count. The part of a name after its
     * last dot, which follows the decider or submodel, may be compared instead of the whole name.
     */
    private static int edits(String wanted, String name) {
        int whole = LevenshteinDistance.getDefaultInstance().apply(wanted, letters(name));
        String part = letters(name.substring(name.lastIndexOf('.') + 1));
        if (part.length() < SHORTEST_PART || part.length() == letters(name).length()) {
            return whole;
        }
        // One edit is added for the missing prefix, so that a full match of another name wins.
        return Math.min(whole, LevenshteinDistance.getDefaultInstance().apply(wanted, part) + 1);
    }

    private static int allowance(String wanted) {
        return wanted.length() < SHORT ? 1 : Math.max(2, wanted.length() / 3);
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
