package corridor.game;

import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Checks parts of a log, and collects all problems. */
final class PartCheck {
    private static final int LONGEST_VALUE = 60;

    private final String source;
    private final List<Problem> problems = new ArrayList<>();

    /** @param source name of the log in messages */
    PartCheck(String source) {
        this.source = source;
    }

    List<Problem> problems() {
        return problems;
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    String place(JsonPart part) {
        return source + ":" + part.line() + ":" + part.column();
    }

    void value(JsonPart part, String rule) {
        value(part, rule, "", List.of());
    }

    void value(JsonPart part, String rule, String maybe, Collection<String> valid) {
        String shown = part.shown();
        String shortened = shown.length() <= LONGEST_VALUE ? shown : shown.substring(0, LONGEST_VALUE - 3) + "...";
        problems.add(new Problem(place(part), part.path(), shortened, rule, maybe, List.copyOf(valid)));
    }

    /** Returns whether the part is an object with these keys, all of which it needs. */
    boolean object(JsonPart part, List<String> needed, List<String> others) {
        if (!part.is(Kind.OBJECT)) {
            value(part, "must be " + Kind.OBJECT.words());
            return false;
        }
        List<String> known = new ArrayList<>(needed);
        known.addAll(others);
        boolean good = true;
        for (String key : part.fields().keySet()) {
            if (!known.contains(key)) {
                JsonPart.Field field = part.fields().get(key);
                problems.add(new Problem(
                        source + ":" + field.line() + ":" + field.column(),
                        part.pathOf(key),
                        "",
                        "no such key is known here",
                        NearestName.of(key, known),
                        known));
                good = false;
            }
        }
        for (String key : needed) {
            if (!part.has(key)) {
                value(part, "needs the key \"" + key + "\"");
                good = false;
            }
        }
        return good;
    }

    Optional<String> text(JsonPart part) {
        if (part.is(Kind.TEXT)) {
            return Optional.of(part.text());
        }
        value(part, "must be " + Kind.TEXT.words());
        return Optional.empty();
    }

    Optional<String> name(JsonPart part, String rule, Collection<String> valid) {
        if (part.is(Kind.TEXT) && valid.contains(part.text())) {
            return Optional.of(part.text());
        }
        value(part, rule, NearestName.of(part.text(), valid), valid);
        return Optional.empty();
    }

    Optional<Long> whole(JsonPart part, long low, long high) {
        boolean fits = part.is(Kind.NUMBER)
                && part.number() == Math.rint(part.number())
                && part.number() >= low
                && part.number() <= high;
        if (!fits) {
            value(part, "must be a whole number from " + low + " to " + high);
            return Optional.empty();
        }
        return Optional.of((long) part.number());
    }

    Optional<LocalDate> date(JsonPart part) {
        try {
            return Optional.of(LocalDate.parse(part.text()));
        } catch (DateTimeParseException e) {
            value(part, "must be a date such as 2025-04-01");
            return Optional.empty();
        }
    }

    List<JsonPart> list(JsonPart part) {
        if (!part.is(Kind.LIST)) {
            value(part, "must be " + Kind.LIST.words());
            return List.of();
        }
        return part.items();
    }
}
