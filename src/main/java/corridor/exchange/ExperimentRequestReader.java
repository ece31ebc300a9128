package corridor.exchange;

import corridor.design.ExperimentRequest;
import corridor.design.ExperimentRequest.Asked;
import corridor.design.ExperimentRequest.Vary;
import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.text.TextRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the JSON of a design file and collects all problems of its form. Names are checked later. */
final class ExperimentRequestReader {
    private static final List<String> KEYS = List.of(
            "title",
            "scenario",
            "against",
            "vary",
            "design",
            "method",
            "samples",
            "futures",
            "replicates",
            "seed",
            "outcomes",
            "constants",
            "constraints",
            "quantity",
            "sharedLuck",
            "stop",
            "groups",
            "candidates",
            "scramblings");
    private static final List<String> STOP_KEYS = List.of("width", "mostSamples");
    private static final int MOST_SAMPLES = 1_000_000;

    private final LocatedJson root;
    private final List<Problem> problems = new ArrayList<>();

    ExperimentRequestReader(LocatedJson root) {
        this.root = root;
    }

    ExperimentRequestFile read() {
        if (!(root.value() instanceof Map)) {
            throw new InputException(root.problem("a design file is an object that says what to vary"));
        }
        keys(root, KEYS);
        field(root, "title").ifPresent(title -> text(title, TextRule.TITLE));
        Optional<LocatedJson> stop = field(root, "stop");
        stop.ifPresent(part -> keys(part, STOP_KEYS));
        ExperimentRequest request = new ExperimentRequest(
                vary(),
                asked("design", ""),
                asked("method", ""),
                whole("samples", 1, MOST_SAMPLES),
                seed(),
                list("outcomes"),
                list("constraints"),
                flag("sharedLuck", true),
                asked("quantity", "mean"),
                stop.flatMap(part -> field(part, "width")).map(this::positive).orElse(0.0),
                stop.flatMap(part -> field(part, "mostSamples"))
                        .map(part -> whole(part, 1, MOST_SAMPLES))
                        .orElse(0),
                new ExperimentRequest.Options(
                        groups(),
                        whole("candidates", 1, MOST_SAMPLES).orElse(0),
                        whole("scramblings", 1, MOST_SAMPLES).orElse(1)));
        ExperimentRequestFile read = new ExperimentRequestFile(
                asked("scenario", "").text(),
                asked("against", "").text(),
                request,
                whole("futures", 1, MOST_SAMPLES),
                whole("replicates", 1, MOST_SAMPLES),
                constants());
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return read;
    }

    private List<Vary> vary() {
        List<Vary> vary = new ArrayList<>();
        Optional<LocatedJson> part = field(root, "vary");
        if (part.isEmpty() || !(part.get().value() instanceof Map)) {
            problems.add(part.orElse(root).problem("vary is an object: by name, the values"));
            return vary;
        }
        fields(part.get())
                .forEach((name, values) -> text(values, true)
                        .ifPresent(text -> vary.add(new Vary(where(values), name, text.equals("all") ? "" : text))));
        return vary;
    }

    private List<Asked> groups() {
        Optional<LocatedJson> part = field(root, "groups");
        if (part.isEmpty() || part.get().value() instanceof String) {
            return part.map(found -> List.of(new Asked(where(found), (String) found.value())))
                    .orElse(List.of());
        }
        List<Asked> groups = new ArrayList<>();
        if (part.get().value() instanceof Map) {
            fields(part.get())
                    .forEach((name, members) -> named(members, name)
                            .flatMap(all -> text(all, true))
                            .ifPresent(text -> groups.add(new Asked(where(members), name + "=" + text))));
        } else {
            problems.add(part.get().problem("groups is \"submodel\", or an object: by name, the factors"));
        }
        return groups;
    }

    private List<String> constants() {
        List<String> constants = new ArrayList<>();
        Optional<LocatedJson> part = field(root, "constants");
        if (part.isPresent() && !(part.get().value() instanceof Map)) {
            problems.add(part.get().problem("constants is an object: by name, the value"));
        } else if (part.isPresent()) {
            fields(part.get())
                    .forEach((name, value) -> text(value, false).ifPresent(text -> constants.add(name + "=" + text)));
        }
        return constants;
    }

    private void text(LocatedJson part, TextRule rule) {
        String broken = part.value() instanceof String text ? rule.brokenBy(text) : "must be text in double quotes";
        if (!broken.isEmpty()) {
            problems.add(part.problem(broken));
        }
    }

    /** Returns the members of a group; empty after a problem if the name of the group breaks the rule for names. */
    private Optional<LocatedJson> named(LocatedJson members, String name) {
        String broken = TextRule.NAME.brokenBy(name);
        if (!broken.isEmpty()) {
            problems.add(members.problem("the name of this group " + broken));
        }
        return broken.isEmpty() ? Optional.of(members) : Optional.empty();
    }

    /**
     * Returns a scalar as text in the form of the command line, or the items of a list with commas between them; empty
     * after a problem.
     */
    private Optional<String> text(LocatedJson part, boolean listAllowed) {
        Object value = part.value();
        if (value instanceof String || value instanceof Boolean) {
            return Optional.of(value.toString());
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return Optional.of(DecimalText.of(number));
        }
        if (value instanceof List && listAllowed) {
            List<String> items = new ArrayList<>();
            items(part).forEach(item -> text(item, false).ifPresent(items::add));
            return Optional.of(String.join(",", items));
        }
        problems.add(part.problem(
                listAllowed ? "must be a list of values, a range such as \"0..2\", or \"all\"" : "must be one value"));
        return Optional.empty();
    }

    private Asked asked(String key, String otherwise) {
        Optional<LocatedJson> part = field(root, key);
        if (part.isPresent() && !(part.get().value() instanceof String)) {
            problems.add(part.get().problem("must be text in double quotes"));
            return new Asked(key, otherwise);
        }
        return part.map(found -> new Asked(where(found), (String) found.value()))
                .orElse(new Asked(key, otherwise));
    }

    private List<Asked> list(String key) {
        List<Asked> asked = new ArrayList<>();
        Optional<LocatedJson> part = field(root, key);
        if (part.isPresent() && !(part.get().value() instanceof List)) {
            problems.add(part.get().problem("must be a list of texts"));
        } else if (part.isPresent()) {
            for (LocatedJson item : items(part.get())) {
                if (item.value() instanceof String text) {
                    asked.add(new Asked(where(item), text));
                } else {
                    problems.add(item.problem("must be text in double quotes"));
                }
            }
        }
        return asked;
    }

    private boolean flag(String key, boolean otherwise) {
        Optional<LocatedJson> part = field(root, key);
        if (part.isPresent() && !(part.get().value() instanceof Boolean)) {
            problems.add(part.get().problem("must be true or false"));
            return otherwise;
        }
        return part.map(found -> (Boolean) found.value()).orElse(otherwise);
    }

    private long seed() {
        return field(root, "seed")
                .map(part -> (long) whole(part, Integer.MIN_VALUE, Integer.MAX_VALUE))
                .orElse(1L);
    }

    private Optional<Integer> whole(String key, int least, int most) {
        return field(root, key).map(part -> whole(part, least, most));
    }

    private int whole(LocatedJson part, int least, int most) {
        if (part.value() instanceof Double number && number == Math.rint(number) && number >= least && number <= most) {
            return number.intValue();
        }
        problems.add(part.problem("must be a whole number from " + least + " to " + most));
        return Math.max(1, least);
    }

    private double positive(LocatedJson part) {
        if (part.value() instanceof Double number && number > 0 && Double.isFinite(number)) {
            return number;
        }
        problems.add(part.problem("must be a positive number"));
        return 0;
    }

    private void keys(LocatedJson part, List<String> known) {
        if (!(part.value() instanceof Map)) {
            problems.add(part.problem("must be an object in braces"));
            return;
        }
        fields(part).forEach((key, value) -> {
            if (!known.contains(key)) {
                problems.add(new Problem(
                        value.place(),
                        value.path(),
                        "",
                        "no such key is known here",
                        NearestName.of(key, known),
                        known,
                        "docs/exploration.md"));
            }
        });
    }

    private static String where(LocatedJson part) {
        return part.place() + ": " + part.path();
    }

    private static Optional<LocatedJson> field(LocatedJson part, String key) {
        return part.value() instanceof Map
                ? Optional.ofNullable(fields(part).get(key)).filter(found -> found.value() != null)
                : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, LocatedJson> fields(LocatedJson part) {
        return (Map<String, LocatedJson>) part.value();
    }

    @SuppressWarnings("unchecked")
    private static List<LocatedJson> items(LocatedJson part) {
        return (List<LocatedJson>) part.value();
    }
}
