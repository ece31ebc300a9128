package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Parameter;
import corridor.catalogue.Switch;
import corridor.catalogue.removed.RemovedId;
import corridor.scenario.Draft.DraftEvent;
import corridor.scenario.Draft.DraftLever;
import corridor.scenario.Draft.DraftPrior;
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
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads one scenario file and checks everything that does not depend on its parents. */
final class DraftReader {
    static final List<String> KEYS = List.of(
            "$schema",
            "title",
            "short",
            "group",
            "extends",
            "start",
            "years",
            "levers",
            "events",
            "parameters",
            "switches",
            "priors",
            "info");
    /** Pattern of the name of a group, which is typed as an option. */
    static final String GROUP = "^[a-z0-9]+(-[a-z0-9]+)*$";

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
        this.checks = new Checks(findings, start, catalogue.removed());
    }

    /** Returns the JSON of a file; empty after a finding if the file cannot be read as a JSON object. */
    static Optional<JsonPart> parse(Path file, ProblemList findings) {
        Optional<JsonPart> root =
                ScenarioText.read(file, findings).flatMap(text -> JsonReader.read(text, FORMAT, findings::place));
        if (root.isPresent() && !ScenarioText.isFileName(fileName(file))) {
            findings.file(
                    "the name of a scenario file has letters a to z, digits, spaces and hyphens and ends in .json, such"
                            + " as quiet-year.json",
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
        return new DraftReader(catalogue, findings, start).draft(ScenarioText.name(file), root);
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
                line(root, "title", TextRule.TITLE),
                line(root, "short", TextRule.LABEL),
                group(root),
                start(root),
                years(root),
                levers(root),
                events(root),
                parameters(root),
                switches(root),
                priors(root),
                info(root));
    }

    private Optional<String> line(JsonPart root, String key, TextRule rule) {
        if (!root.has(key)) {
            return Optional.empty();
        }
        JsonPart part = root.get(key);
        Optional<String> line = checks.text(part, rule);
        if (line.isPresent() && TextRule.isBlank(line.get())) {
            findings.value(part, "must be one line of text");
            return Optional.empty();
        }
        return line;
    }

    private Optional<String> group(JsonPart root) {
        Optional<String> group = line(root, "group", TextRule.LABEL);
        if (group.isPresent() && !group.get().matches(GROUP)) {
            findings.value(
                    root.get("group"),
                    "must have lower case letters, digits and hyphens only",
                    ScenarioText.nameOf(group.get()),
                    List.of());
            return Optional.empty();
        }
        return group;
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
                unknown(object, id, "lever", catalogue.leverIds());
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
                unknown(object, id, "parameter", catalogue.parameterIds());
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
                unknown(object, id, "switch", catalogue.switchIds());
                return;
            }
            Switch choice = catalogue.switchOf(id);
            checks.option(object.get(id), choice).ifPresent(option -> switches.put(id, option));
        });
        return switches;
    }

    private Map<String, DraftPrior> priors(JsonPart root) {
        Map<String, DraftPrior> priors = new LinkedHashMap<>();
        PriorCheck check = new PriorCheck(checks);
        each(root, "priors", (object, id) -> {
            JsonPart part = object.get(id);
            if (!catalogue.parameterIds().contains(id)) {
                unknown(object, id, "parameter", catalogue.parameterIds());
            } else if (root.has("parameters") && root.get("parameters").fields().containsKey(id)) {
                findings.value(
                        part, "\"parameters\" of this file sets " + id + "; it has a value or a prior, not both");
            } else {
                check.prior(part, catalogue.parameter(id))
                        .ifPresent(prior -> priors.put(id, new DraftPrior(prior, part)));
            }
        });
        return priors;
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

    private void unknown(JsonPart object, String id, String kind, Set<String> valid) {
        Optional<RemovedId> removed = catalogue.removed().find(id);
        if (removed.isPresent()) {
            findings.key(object, id, removed.get().rule(), List.of());
        } else {
            String all = "catalogue " + kind + (kind.endsWith("h") ? "es" : "s");
            findings.key(object, id, "no " + kind + " has this name", valid, all);
        }
    }

    private void each(JsonPart root, String key, BiConsumer<JsonPart, String> entry) {
        if (root.has(key) && checks.is(root.get(key), Kind.OBJECT)) {
            JsonPart object = root.get(key);
            object.fields().keySet().forEach(id -> entry.accept(object, id));
        }
    }
}
