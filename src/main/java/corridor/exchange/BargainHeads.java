package corridor.exchange;

import corridor.problem.Problem;
import corridor.text.CsvField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * These heads give the meaning of the columns of a table of stakeholders. Actor, description and capability may be in
 * any column. A salience belongs to the dimension that its head names ("Salience of Debt", "Debt salience"). The other
 * columns form pairs of neighbours, and a head that is only "Salience" belongs to the other column of its pair.
 *
 * @param columns number of heads
 * @param actor index of the column of names
 * @param description index of the column of descriptions; -1 if there is none
 * @param capability index of the column of capabilities; -1 after a problem if there is none
 * @param issues the dimensions, in the order of their first columns
 * @param inPerCent whether a head says that saliences are in per cent
 */
record BargainHeads(int columns, int actor, int description, int capability, List<Issue> issues, boolean inPerCent) {
    private static final List<String> ACTOR = List.of("actor", "name");
    private static final List<String> CAPABILITY = List.of("power", "capability", "influence");
    private static final Pattern DESCRIPTION = Pattern.compile("desc\\.?|descriptions?");
    private static final Pattern UNIT = Pattern.compile("\\s*(%|\\(\\s*%\\s*\\)|\\(?(in )?per ?cent\\)?)$");
    private static final Pattern SALIENCE =
            Pattern.compile("salience|salience(?: of| on|:)? +(.+)|(.+?)[ _:-]+salience");

    /**
     * An issue is a dimension with its two columns.
     *
     * @param position index of the column of positions, whose head is the dimension's name
     * @param salience index of the column of saliences
     */
    record Issue(String name, int position, int salience) {}

    BargainHeads {
        issues = List.copyOf(issues);
    }

    /** Returns the least number of cells of a row. A description in the last column may be missing. */
    int needed() {
        return issues.stream()
                        .flatMap(issue -> Stream.of(issue.position(), issue.salience()))
                        .mapToInt(column -> column)
                        .reduce(Math.max(actor, capability), Math::max)
                + 1;
    }

    /** Whether a row is the line of heads: it has a head for actors, and one for capability or description. */
    static boolean are(List<String> cells) {
        return first(cells, ACTOR::contains).isPresent()
                && (first(cells, CAPABILITY::contains).isPresent()
                        || first(cells, isDescription()).isPresent());
    }

    /**
     * Returns a head for the saliences of a dimension. {@link #read} recognises it if the column follows that of the
     * positions.
     */
    static String salienceHead(String issue, boolean unit) {
        String head = SALIENCE.matcher(plain(issue)).matches() ? "Salience of " + issue : "Salience";
        return unit ? head + " %" : head;
    }

    /**
     * Finds the columns.
     *
     * @param problems list to which problems are added, each with the place
     * @param place position of the row, for messages
     */
    static BargainHeads read(List<String> cells, String place, List<Problem> problems) {
        List<String> heads = cells.stream().map(CsvField::parse).toList();
        int actor = first(heads, ACTOR::contains).orElseThrow();
        int description = first(heads, isDescription()).orElse(-1);
        OptionalInt capability = first(heads, CAPABILITY::contains);
        if (capability.isEmpty()) {
            problems.add(Problem.of(place, "the heads lack a column Power (or Capability, or Influence)"));
            return new BargainHeads(heads.size(), actor, description, -1, List.of(), false);
        }
        List<Integer> rest = new ArrayList<>(IntStream.range(0, heads.size())
                .filter(c -> c != actor && c != description && c != capability.getAsInt())
                .boxed()
                .toList());
        boolean inPerCent = rest.stream()
                .map(heads::get)
                .anyMatch(head -> !salienceOf(head).equals(NONE)
                        && UNIT.matcher(head.strip().toLowerCase(Locale.ROOT)).find());
        List<Issue> issues = named(heads, rest);
        issues.addAll(pairs(heads, rest, place, problems));
        issues.sort(Comparator.comparingInt(issue -> Math.min(issue.position(), issue.salience())));
        if (issues.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of(place, "the heads name no dimension; each needs its name (position) and Salience"));
        }
        return new BargainHeads(heads.size(), actor, description, capability.getAsInt(), issues, inPerCent);
    }

    /**
     * Returns the dimensions that the head of a salience names, from the last to the first, and removes both columns
     * from {@code rest}.
     */
    private static List<Issue> named(List<String> heads, List<Integer> rest) {
        List<Issue> issues = new ArrayList<>();
        for (int c = heads.size() - 1; c >= 0; c--) {
            String of = salienceOf(heads.get(c));
            if (!rest.contains(c) || of.equals(NONE) || of.isEmpty()) {
                continue;
            }
            int salience = c;
            List<Integer> candidates = rest.stream()
                    .filter(p -> p != salience && isCalled(heads.get(p), of))
                    .toList();
            int before = salience - 1;
            if (candidates.size() == 1 || candidates.contains(before)) {
                int position = candidates.contains(before) ? before : candidates.get(0);
                issues.add(new Issue(heads.get(position), position, salience));
                rest.removeAll(List.of(position, salience));
            }
        }
        return issues;
    }

    private static List<Issue> pairs(List<String> heads, List<Integer> rest, String place, List<Problem> problems) {
        List<Issue> issues = new ArrayList<>();
        if (rest.size() % 2 != 0) {
            problems.add(Problem.of(place, "each dimension needs two columns, its name (position) and Salience"));
            return issues;
        }
        for (int at = 0; at < rest.size(); at += 2) {
            int one = rest.get(at);
            int other = rest.get(at + 1);
            int ranks = rank(heads.get(one)) - rank(heads.get(other));
            if (ranks == 0) {
                problems.add(Problem.of(
                        place,
                        "of the columns '" + heads.get(one) + "' and '" + heads.get(other)
                                + "' exactly one must be called Salience; the other is the dimension's name"));
            } else {
                int salience = ranks > 0 ? one : other;
                int position = ranks > 0 ? other : one;
                issues.add(new Issue(heads.get(position), position, salience));
            }
        }
        return issues;
    }

    /**
     * Returns how surely a head is one of saliences: 2 for "Salience" alone, 1 if it also names a dimension, else 0.
     */
    private static int rank(String head) {
        String of = salienceOf(head);
        return of.isEmpty() ? 2 : of.equals(NONE) ? 0 : 1;
    }

    /** Value for a head that is none of saliences. No dimension is so called, since names are stripped. */
    private static final String NONE = " ";

    /**
     * Returns the dimension that a head of saliences names; empty if it names none, {@link #NONE} if it is another
     * head.
     */
    private static String salienceOf(String head) {
        Matcher salience = SALIENCE.matcher(plain(head));
        if (!salience.matches()) {
            return NONE;
        }
        String behind = salience.group(1) == null ? "" : salience.group(1);
        return salience.group(2) == null ? behind.strip() : salience.group(2).strip();
    }

    private static boolean isCalled(String head, String name) {
        return plain(head).equals(name) || head.strip().toLowerCase(Locale.ROOT).equals(name);
    }

    /** Returns a head in lower case and without a unit. */
    private static String plain(String head) {
        return UNIT.matcher(head.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static Predicate<String> isDescription() {
        return DESCRIPTION.asMatchPredicate();
    }

    private static OptionalInt first(List<String> heads, Predicate<String> wanted) {
        return IntStream.range(0, heads.size())
                .filter(c -> wanted.test(heads.get(c).strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
