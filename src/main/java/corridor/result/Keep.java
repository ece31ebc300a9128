package corridor.result;

import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A keep setting selects the details of runs that are stored in addition to outcomes and national series, and the share
 * of the cases in which they are kept.
 *
 * @param kinds kinds of details, in order of declaration
 * @param share share of the cases (point, future, replicate), within (0, 1]; the selected cases are spread evenly and
 *     are the same in all scenarios
 */
public record Keep(List<Kind> kinds, double share) {
    /** A kind is a group of details that can be kept. */
    public enum Kind {
        /** Attacks and operations. */
        EVENTS,
        /** Decisions with their options, and changes of state such as suspensions. */
        DECISIONS,
        /** Counts of events by area and month, separately for each run. */
        AREAS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Keeps no details. */
    public static final Keep NOTHING = new Keep(List.of(), 1);

    public Keep {
        Set<Kind> set = EnumSet.noneOf(Kind.class);
        set.addAll(kinds);
        kinds = List.copyOf(set);
        if (!(share > 0 && share <= 1)) {
            throw new InputException(
                    new Problem("keepShare", "", Double.toString(share), "must be above 0 and at most 1", "", List.of())
                            .asField());
        }
    }

    /**
     * Reads a list such as {@code events,decisions}; an empty list means no details.
     *
     * @throws corridor.problem.InputException for an unknown kind
     */
    public static Keep parse(String words, double share) {
        List<String> valid = Arrays.stream(Kind.values()).map(Kind::word).toList();
        List<String> given = Arrays.stream(words.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        for (String word : given) {
            if (!valid.contains(word)) {
                throw new InputException(
                        new Problem("keep", "", word, "is nothing that can be kept", NearestName.of(word, valid), valid)
                                .asField());
            }
        }
        return new Keep(
                given.stream()
                        .map(word -> Kind.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList(),
                share);
    }

    public boolean keeps(Kind kind) {
        return kinds.contains(kind);
    }

    /**
     * Whether details of a case are kept.
     *
     * @param number number of the case, counted from 0 over the batch
     */
    public boolean keepsCase(long number) {
        return !kinds.isEmpty() && Math.floor((number + 1) * share) > Math.floor(number * share);
    }
}
