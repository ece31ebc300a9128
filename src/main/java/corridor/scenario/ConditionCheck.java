package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.scenario.Condition.Comparison;
import corridor.scenario.Condition.Item;
import corridor.scenario.Condition.Measure;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads conditions such as {@code {"measure": "chineseDeaths", "days": 180, "atMost": 1}}. */
final class ConditionCheck {
    static final List<String> KEYS = List.of("measure", "days", "atMost", "atLeast");
    static final int LONGEST_WINDOW = 3650;
    static final int LARGEST_VALUE = 1_000_000;

    private final Checks checks;
    private final Map<String, Item> items;
    private final List<String> words;

    ConditionCheck(Catalogue catalogue, Checks checks) {
        this.checks = checks;
        this.items = Item.byWord(catalogue);
        this.words = Condition.words(catalogue);
    }

    /** Reads a list of conditions, all of which must hold. */
    Optional<List<Condition>> list(JsonPart part) {
        if (!checks.is(part, Kind.LIST)) {
            return Optional.empty();
        }
        if (part.items().isEmpty()) {
            checks.findings().value(part, "needs at least one condition");
            return Optional.empty();
        }
        List<Condition> conditions = new ArrayList<>();
        part.items().forEach(item -> one(item).ifPresent(conditions::add));
        return conditions.size() == part.items().size() ? Optional.of(conditions) : Optional.empty();
    }

    private Optional<Condition> one(JsonPart part) {
        if (!checks.is(part, Kind.OBJECT) || !checks.keys(part, KEYS, List.of("measure"))) {
            return Optional.empty();
        }
        Optional<String> id = checks.name(part.get("measure"), "is not something a condition can look at", words);
        if (part.has("atMost") == part.has("atLeast")) {
            checks.findings().value(part, "needs either \"atMost\" or \"atLeast\"");
            return Optional.empty();
        }
        boolean atMost = part.has("atMost");
        OptionalDouble bound = checks.number(part.get(atMost ? "atMost" : "atLeast"), 0, LARGEST_VALUE, "");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Item item = items.getOrDefault(id.get(), Item.NONE);
        Measure measure = item.equals(Item.NONE) ? measure(id.get()) : Measure.IN_FORCE;
        OptionalInt days = days(part, measure);
        if (bound.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        Comparison comparison = atMost ? Comparison.AT_MOST : Comparison.AT_LEAST;
        if (measure == Measure.IN_FORCE && bound.getAsDouble() != (atMost ? 0 : 1)) {
            checks.findings()
                    .value(
                            part.get(atMost ? "atMost" : "atLeast"),
                            "must be "
                                    + (atMost
                                            ? "0, since an item that is not in force counts 0"
                                            : "1, since an item in force counts 1"));
            return Optional.empty();
        }
        return Optional.of(new Condition(measure, item, days.getAsInt(), comparison, bound.getAsDouble()));
    }

    private static Measure measure(String id) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private OptionalInt days(JsonPart part, Measure measure) {
        if (measure.counted() && part.has("days")) {
            return checks.wholeNumber(part.get("days"), 1, LONGEST_WINDOW);
        }
        if (measure.counted()) {
            checks.findings()
                    .value(
                            part,
                            "needs the key \"days\", the number of past days over which " + measure.id()
                                    + " is counted");
            return OptionalInt.empty();
        }
        if (part.has("days")) {
            checks.findings()
                    .value(
                            part.get("days"),
                            part.get("measure").text() + " is a state, not a count, and takes no days");
            return OptionalInt.empty();
        }
        return OptionalInt.of(0);
    }
}
