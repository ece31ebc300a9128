package corridor.lab.explore;

import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Checks the body of a request, and collects all of its problems. */
public final class BodyCheck {
    /** Largest whole number that every reader of JSON holds exactly. */
    public static final long MOST_WHOLE = 9_007_199_254_740_991L;

    private static final int LONGEST_VALUE = 60;

    private final JsonPart body;
    private final List<Problem> problems = new ArrayList<>();

    public BodyCheck(JsonPart body) {
        this.body = body;
    }

    JsonPart body() {
        return body;
    }

    /** Checks that the body has no other keys. */
    public void keys(Collection<String> known) {
        keys(body, known);
    }

    /** Checks that an object has no other keys. */
    public void keys(JsonPart object, Collection<String> known) {
        object.fields().forEach((key, field) -> {
            if (!known.contains(key)) {
                problems.add(new Problem(
                        QuestionReader.SOURCE + ":" + field.line() + ":" + field.column(),
                        object.pathOf(shortened(key)),
                        "",
                        "no such key is known",
                        NearestName.of(key, known),
                        List.copyOf(known),
                        ""));
            }
        });
    }

    /** Returns the whole number under a key; the usual one if the key is missing or its value is wrong. */
    public long whole(String key, long low, long high, long usual) {
        return body.has(key) ? whole(body.get(key), low, high, usual) : usual;
    }

    private long whole(JsonPart part, long low, long high, long usual) {
        boolean fits = part.is(Kind.NUMBER)
                && part.number() == Math.rint(part.number())
                && part.number() >= low
                && part.number() <= high;
        if (!fits) {
            problem(part, "must be a whole number from " + low + " to " + high);
        }
        return fits ? (long) part.number() : usual;
    }

    /** Returns the finite number of a part; empty after a problem. */
    public Optional<Double> number(JsonPart part, double low, double high) {
        boolean fits = part.is(Kind.NUMBER) && part.number() >= low && part.number() <= high;
        if (!fits) {
            problem(part, "must be a number from " + low + " to " + high);
        }
        return fits ? Optional.of(part.number()) : Optional.empty();
    }

    /** Returns the word under a key, one of a few; empty after a problem. */
    public Optional<String> choice(String key, List<String> words, String usual) {
        return body.has(key) ? name(body.get(key), words, "is not a choice", "") : Optional.of(usual);
    }

    /** Returns the name under a key that must be there; empty after a problem. */
    public Optional<String> name(String key, Collection<String> valid, String rule, String all) {
        return name(body.orNull(key), valid, rule, all);
    }

    /**
     * Returns the name of a part; empty after a problem.
     *
     * @param rule broken rule if the name is none of the valid ones
     * @param all step that shows all valid names; empty if they are few
     */
    public Optional<String> name(JsonPart part, Collection<String> valid, String rule, String all) {
        if (!part.is(Kind.TEXT)) {
            problem(part, "must be " + Kind.TEXT.words());
            return Optional.empty();
        }
        if (!valid.contains(part.text())) {
            problems.add(new Problem(
                    place(part),
                    part.path(),
                    shortened(part.shown()),
                    rule,
                    NearestName.of(part.text(), valid),
                    List.copyOf(valid),
                    all));
            return Optional.empty();
        }
        return Optional.of(part.text());
    }

    /** Adds the problem of a value. */
    public void problem(JsonPart part, String rule) {
        problems.add(new Problem(place(part), part.path(), shortened(part.shown()), rule, "", List.of()));
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** @throws InputException with all problems, if there are any */
    public void done() {
        if (!problems.isEmpty()) {
            throw InputException.of(QuestionReader.SOURCE, problems);
        }
    }

    private static String place(JsonPart part) {
        return QuestionReader.SOURCE + ":" + part.line() + ":" + part.column();
    }

    static String shortened(String shown) {
        return shown.length() <= LONGEST_VALUE ? shown : shown.substring(0, LONGEST_VALUE - 3) + "...";
    }
}
