package corridor.lesson;

import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import corridor.text.TextRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads values of a lesson file and collects the problems. After a problem a method returns an empty value, so that the
 * rest of the file is still checked.
 */
final class LessonChecks {
    private static final int LONGEST_VALUE = 60;

    private final String source;
    private final List<Problem> problems = new ArrayList<>();

    LessonChecks(String source) {
        this.source = source;
    }

    String source() {
        return source;
    }

    /** Throws an InputException if there are problems. */
    void finish() {
        if (!problems.isEmpty()) {
            throw InputException.of(source, problems);
        }
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    void place(int line, int column, String path, String rule) {
        problems.add(new Problem(at(line, column), path, "", rule, "", List.of()));
    }

    void value(JsonPart part, String rule) {
        value(part, rule, List.of(), "");
    }

    /**
     * Adds the problem of a value.
     *
     * @param valid names of which one was meant; may be empty
     * @param all step that shows all of them; empty if no step does
     */
    void value(JsonPart part, String rule, Collection<String> valid, String all) {
        String shown = part.shown().length() <= LONGEST_VALUE
                ? part.shown()
                : part.shown().substring(0, LONGEST_VALUE - 3) + "...";
        String maybe = valid.isEmpty() ? "" : NearestName.of(part.text(), valid);
        problems.add(
                new Problem(at(part.line(), part.column()), part.path(), shown, rule, maybe, List.copyOf(valid), all));
    }

    /** Checks the keys of an object; returns whether the part is an object that has all of them. */
    boolean keys(JsonPart part, List<String> needed, List<String> optional) {
        if (!part.is(Kind.OBJECT)) {
            value(part, "must be " + Kind.OBJECT.words());
            return false;
        }
        List<String> known = new ArrayList<>(needed);
        known.addAll(optional);
        part.fields().forEach((key, field) -> {
            if (!known.contains(key)) {
                problems.add(new Problem(
                        at(field.line(), field.column()),
                        part.pathOf(key),
                        "",
                        "no such key is known here",
                        NearestName.of(key, known),
                        known));
            }
        });
        boolean complete = true;
        for (String key : needed) {
            if (!part.has(key)) {
                value(part, "needs the key \"" + key + "\"");
                complete = false;
            }
        }
        return complete;
    }

    /** Returns the text of a key that is not blank; empty after a problem. */
    String text(JsonPart part, String key, TextRule rule) {
        return text(part.orNull(key), rule);
    }

    String text(JsonPart part, TextRule rule) {
        if (!part.is(Kind.TEXT)) {
            value(part, "must be " + Kind.TEXT.words());
            return "";
        }
        String broken = TextRule.isBlank(part.text()) ? "must not be blank" : rule.brokenBy(part.text());
        if (!broken.isEmpty()) {
            value(part, broken);
            return "";
        }
        return part.text();
    }

    /** Returns the items of a list of a length within bounds; an empty list after a problem. */
    List<JsonPart> items(JsonPart part, String key, int least, int most) {
        JsonPart list = part.orNull(key);
        if (!list.is(Kind.LIST)) {
            value(list, "must be " + Kind.LIST.words());
            return List.of();
        }
        int size = list.items().size();
        if (size < least || size > most) {
            value(
                    list,
                    "has " + size + (size == 1 ? " entry; " : " entries; ")
                            + (least == most ? "needs " + least : "needs " + least + " to " + most));
            return List.of();
        }
        return list.items();
    }

    List<String> texts(JsonPart part, String key, int least, int most) {
        return items(part, key, least, most).stream()
                .map(item -> text(item, TextRule.NOTE))
                .toList();
    }

    int whole(JsonPart part, String key, int low, int high) {
        JsonPart value = part.orNull(key);
        boolean good = value.is(Kind.NUMBER) && value.number() == Math.rint(value.number());
        if (!good || value.number() < low || value.number() > high) {
            value(value, "must be a whole number from " + low + " to " + high);
            return low;
        }
        return (int) value.number();
    }

    /**
     * Returns a name that must be one of the valid names.
     *
     * @param rule what the name is not, such as {@code is not an outcome}
     */
    String name(JsonPart part, String rule, Collection<String> valid, String all) {
        if (part.is(Kind.TEXT) && valid.contains(part.text())) {
            return part.text();
        }
        value(part, rule, valid, all);
        return "";
    }

    /** Returns names that are valid and differ. */
    List<String> names(List<JsonPart> parts, String rule, Collection<String> valid, String all) {
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (JsonPart part : parts) {
            String name = name(part, rule, valid, all);
            if (!name.isEmpty() && !seen.add(name)) {
                value(part, "is given twice");
            }
            names.add(name);
        }
        return names;
    }

    /**
     * Returns a part as it stands, or what it names if it is text.
     *
     * @param shared what can be named, by id
     * @return empty after a problem
     */
    Optional<JsonPart> named(JsonPart part, String rule, JsonPart shared) {
        if (!part.is(Kind.TEXT)) {
            return Optional.of(part);
        }
        String name = name(part, rule, shared.fields().keySet(), "");
        return name.isEmpty() ? Optional.empty() : Optional.of(shared.get(name));
    }

    private String at(int line, int column) {
        return line == 0 ? source : source + ":" + line + ":" + column;
    }
}
