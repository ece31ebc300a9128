package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Parameter;
import corridor.catalogue.Switch;
import corridor.scenario.Draft.DraftEvent;
import corridor.scenario.Draft.DraftLever;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import corridor.text.JsonReader;
import corridor.text.TextRule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/** Reads one scenario file and checks everything that does not depend on its parents. */
final class DraftReader {
    static final List<String> KEYS = List.of(
            "$schema", "title", "extends", "start", "years", "levers", "events", "parameters", "switches", "info");
    static final List<String> HEADINGS =
            List.of("whatIsIt", "howItWorks", "howToUseIt", "thingsToNotice", "thingsToTry", "limits", "sources");
    static final int MOST_YEARS = 10;
    private static final JsonReader.Format FORMAT = new JsonReader.Format("scenario");

    private final Catalogue catalogue;
    private final ProblemList findings;
    private final Checks checks;

    private DraftReader(Catalogue catalogue, ProblemList findings, LocalDate start) {
        this.catalogue = catalogue;
        this.findings = findings;
        this.checks = new Checks(findings, start);
    }

    /** Returns the JSON of a file; empty after a finding if the file cannot be read as a JSON object. */
    static Optional<JsonPart> parse(Path file, ProblemList findings) {
        Optional<JsonPart> root =
                ScenarioText.read(file, findings).flatMap(text -> JsonReader.read(text, FORMAT, findings::place));
        if (root.isPresent() && !fileName(file).matches(ScenarioText.FILE_NAME)) {
            findings.file(
                    "the name of a scenario file is lower case with hyphens and ends in .json, such as quiet-year.json",
                    "",
                    List.of());
        }
        if (root.isPresent() && !root.get().is(Kind.OBJECT)) {
            findings.value(root.get(), "must be " + Kind.OBJECT.words());
            return Optional.empty();
        }
        return root;
    }

    /**
     * Returns the draft of a file that has been parsed.
     *
     * @param start first day of the run, to which dates may be relative
     */
    static Draft read(Path file, JsonPart root, Catalogue catalogue, ProblemList findings, LocalDate start) {
        return new DraftReader(catalogue, findings, start).draft(name(file), root);
    }

    /** Returns the name of the scenario that a file holds. */
    static String name(Path file) {
        return fileName(file).replaceFirst("\\.json$", "");
    }

    private static String fileName(Path file) {
        return file.getFileName() == null ? "" : file.getFileName().toString();
    }

    private Draft draft(String name, JsonPart root) {
        checks.keys(root, KEYS, List.of());
        if (root.has("$schema")) {
            checks.text(root.get("$schema"), TextRule.NAME);
        }
        return new Draft(
                name,
                findings,
                title(root),
                start(root),
                years(root),
                levers(root),
                events(root),
                parameters(root),
                switches(root),
                info(root));
    }

    private Optional<String> title(JsonPart root) {
        if (!root.has("title")) {
            return Optional.empty();
        }
        JsonPart part = root.get("title");
        Optional<String> title = checks.text(part, TextRule.TITLE);
        if (title.isPresent() && TextRule.isBlank(title.get())) {
            findings.value(part, "must be one line of text");
            return Optional.empty();
        }
        return title;
    }

    private Optional<LocalDate> start(JsonPart root) {
        if (!root.has("start")) {
            return Optional.empty();
        }
        JsonPart part = root.get("start");
        Optional<LocalDate> start = checks.calendarDay(part);
        if (start.isPresent() && !catalogue.startDates().contains(start.get())) {
            List<String> dates =
                    catalogue.startDates().stream().map(LocalDate::toString).toList();
            findings.value(part, "no start state of the world exists for this day", "", dates);
            return Optional.empty();
        }
        return start;
    }

    private Optional<Integer> years(JsonPart root) {
        if (!root.has("years")) {
            return Optional.empty();
        }
        OptionalInt years = checks.wholeNumber(root.get("years"), 1, MOST_YEARS);
        return years.isPresent() ? Optional.of(years.getAsInt()) : Optional.empty();
    }

    private Map<String, DraftLever> levers(JsonPart root) {
        Map<String, DraftLever> levers = new LinkedHashMap<>();
        each(root, "levers", (object, id) -> {
            if (!catalogue.leverIds().contains(id)) {
                findings.key(object, id, "no lever has this name", catalogue.leverIds(), "catalogue levers");
                return;
            }
            new LeverCheck(catalogue, id, checks).setting(object.get(id)).ifPresent(setting -> levers.put(id, setting));
        });
        return levers;
    }

    private List<DraftEvent> events(JsonPart root) {
        List<DraftEvent> events = new ArrayList<>();
        if (root.has("events") && checks.is(root.get("events"), Kind.LIST)) {
            EventCheck check = new EventCheck(catalogue, checks);
            root.get("events").items().forEach(item -> check.event(item).ifPresent(events::add));
        }
        return events;
    }

    private Map<String, Double> parameters(JsonPart root) {
        Map<String, Double> parameters = new LinkedHashMap<>();
        each(root, "parameters", (object, id) -> {
            if (!catalogue.parameterIds().contains(id)) {
                findings.key(
                        object, id, "no parameter has this name", catalogue.parameterIds(), "catalogue parameters");
                return;
            }
            Parameter parameter = catalogue.parameter(id);
            checks.number(object.get(id), parameter.low(), parameter.high(), parameter.unit())
                    .ifPresent(value -> parameters.put(id, value));
        });
        return parameters;
    }

    private Map<String, String> switches(JsonPart root) {
        Map<String, String> switches = new LinkedHashMap<>();
        each(root, "switches", (object, id) -> {
            if (!catalogue.switchIds().contains(id)) {
                findings.key(object, id, "no switch has this name", catalogue.switchIds(), "catalogue switches");
                return;
            }
            Switch choice = catalogue.switchOf(id);
            checks.name(object.get(id), "is not an option of " + id, choice.optionNames())
                    .ifPresent(option -> switches.put(id, option));
        });
        return switches;
    }

    private Map<String, String> info(JsonPart root) {
        Map<String, String> info = new LinkedHashMap<>();
        each(root, "info", (object, heading) -> {
            if (!HEADINGS.contains(heading)) {
                findings.key(object, heading, "no such heading is known", HEADINGS);
                return;
            }
            checks.text(object.get(heading), TextRule.INFO).ifPresent(text -> info.put(heading, text));
        });
        return info;
    }

    private void each(JsonPart root, String key, BiConsumer<JsonPart, String> entry) {
        if (root.has(key) && checks.is(root.get(key), Kind.OBJECT)) {
            JsonPart object = root.get(key);
            object.fields().keySet().forEach(id -> entry.accept(object, id));
        }
    }
}
