package corridor.scenario;

import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.text.JsonPart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one file, or of the command line, and returns them in the order of their positions. */
final class ProblemList {
    private static final int LONGEST_VALUE = 60;

    private record Found(int line, int column, Problem problem) {}

    private final String source;
    private final List<Found> found = new ArrayList<>();

    ProblemList(String source) {
        this.source = source;
    }

    String source() {
        return source;
    }

    /** Adds a problem for a rule that the file as a whole breaks. */
    void file(String rule, String maybe, Collection<String> valid) {
        found.add(new Found(0, 0, new Problem(source, "", "", rule, maybe, List.copyOf(valid))));
    }

    /** Adds a problem of the file that another class has found. */
    void problem(Problem problem) {
        found.add(new Found(0, 0, problem));
    }

    /** Adds a problem for a rule that a value breaks. */
    void value(JsonPart part, String rule) {
        value(part, rule, "", List.of());
    }

    void value(JsonPart part, String rule, String maybe, Collection<String> valid) {
        value(part, rule, maybe, valid, "");
    }

    /**
     * Adds a problem for a rule that a value breaks.
     *
     * @param all step for the user that shows all valid names, if they are many; empty for few
     */
    void value(JsonPart part, String rule, String maybe, Collection<String> valid, String all) {
        add(part.line(), part.column(), part.path(), shorten(part.shown()), rule, maybe, valid, all);
    }

    /** Adds the problem of a name that is not one of the valid names. */
    void name(JsonPart part, String rule, Collection<String> valid) {
        value(part, rule, NearestName.of(part.text(), valid), valid);
    }

    /** Adds the problem of a key that the object must not have. */
    void key(JsonPart object, String key, String rule, Collection<String> valid) {
        key(object, key, rule, valid, "");
    }

    /**
     * Adds the problem of a key that the object must not have.
     *
     * @param all step for the user that shows all valid names, if they are many; empty for few
     */
    void key(JsonPart object, String key, String rule, Collection<String> valid, String all) {
        String maybe = NearestName.of(key, valid);
        JsonPart.Field field = object.fields().get(key);
        add(field.line(), field.column(), object.pathOf(key), "", rule, maybe, valid, all);
    }

    /** Adds a problem for a rule that is broken at a position without a value, such as a syntax error. */
    void place(int line, int column, String path, String rule) {
        add(line, column, path, "", rule, "", List.of(), "");
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the problems in the order of their positions. */
    List<Problem> problems() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::line).thenComparingInt(Found::column))
                .map(Found::problem)
                .toList();
    }

    private void add(
            int line,
            int column,
            String path,
            String shown,
            String rule,
            String maybe,
            Collection<String> valid,
            String all) {
        String place = line == 0 ? source : source + ":" + line + ":" + column;
        found.add(new Found(line, column, new Problem(place, path, shown, rule, maybe, List.copyOf(valid), all)));
    }

    private static String shorten(String shown) {
        return shown.length() <= LONGEST_VALUE ? shown : shown.substring(0, LONGEST_VALUE - 3) + "...";
    }
}
