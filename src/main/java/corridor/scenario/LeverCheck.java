package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.scenario.Draft.DraftLever;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads the setting of one lever. It is a bare value, or an object with a mode and at most one form of path. */
final class LeverCheck {
    static final List<String> FORMS = List.of("constant", "step", "ramp", "pulse", "schedule", "until", "when");
    static final List<String> MODES = List.of("fixed", "endogenous", "bargained");
    static final int LONGEST_PULSE = 120;

    private final Catalogue catalogue;
    private final Lever lever;
    private final Checks checks;
    private final ConditionCheck conditions;

    LeverCheck(Catalogue catalogue, String lever, Checks checks) {
        this.catalogue = catalogue;
        this.lever = catalogue.lever(lever);
        this.checks = checks;
        this.conditions = new ConditionCheck(catalogue, checks);
    }

    Optional<DraftLever> setting(JsonPart part) {
        if (!part.is(Kind.OBJECT)) {
            OptionalDouble value = value(part);
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(DraftLever.of(new LeverSetting.Constant(value.getAsDouble())));
        }
        List<String> known = new ArrayList<>(List.of("mode"));
        known.addAll(FORMS);
        checks.keys(part, known, List.of());
        if (!part.fields().isEmpty() && known.stream().noneMatch(part::has)) {
            // All keys are unknown and have been reported, so a message on the missing path would not help.
            return Optional.empty();
        }
        Optional<String> mode = mode(part);
        if (mode.isEmpty()) {
            return Optional.empty();
        }
        return switch (mode.get()) {
            case "endogenous" -> endogenous(part);
            case "bargained" -> bargained(part);
            default -> path(part);
        };
    }

    /** Returns a value of the lever: a number, the index of a named level, or 0 or 1 for false or true. */
    OptionalDouble value(JsonPart part) {
        return switch (lever.kind()) {
            case REAL -> checks.number(part, lever.low(), lever.high(), lever.unit());
            case LEVEL -> level(part);
            case BOOLEAN -> checks.is(part, Kind.BOOLEAN) ? OptionalDouble.of(part.number()) : OptionalDouble.empty();
        };
    }

    private OptionalDouble level(JsonPart part) {
        return checks.name(part, "is not a level of " + lever.id(), lever.levels())
                .map(name -> OptionalDouble.of(lever.levels().indexOf(name)))
                .orElse(OptionalDouble.empty());
    }

    private Optional<String> mode(JsonPart part) {
        if (!part.has("mode")) {
            return Optional.of("fixed");
        }
        JsonPart mode = part.get("mode");
        return checks.name(mode, "is not a mode of a lever", MODES);
    }

    private Optional<DraftLever> endogenous(JsonPart part) {
        if (!lever.endogenous()) {
            checks.findings()
                    .value(
                            part.get("mode"),
                            "the model has no rule by which " + lever.decider() + " sets " + lever.id()
                                    + "; give a value, or leave the lever out to keep it neutral");
            return Optional.empty();
        }
        return withoutPath(part) ? Optional.of(DraftLever.of(new LeverSetting.Endogenous())) : Optional.empty();
    }

    /**
     * Returns the setting of a bargained lever. Whether stakeholders bargain is checked later, after the parents have
     * been merged in.
     */
    private Optional<DraftLever> bargained(JsonPart part) {
        if (catalogue.link(lever.id()).isEmpty()) {
            checks.findings()
                    .value(
                            part.get("mode"),
                            "no issue that stakeholders bargain about moves " + lever.id(),
                            lever.endogenous() ? "endogenous" : "",
                            List.copyOf(catalogue.bargainedLevers()),
                            "docs/model.md, 9.4");
            return Optional.empty();
        }
        return withoutPath(part) ? Optional.of(DraftLever.bargained(part.get("mode"))) : Optional.empty();
    }

    private boolean withoutPath(JsonPart part) {
        for (String form : FORMS) {
            if (part.has(form)) {
                String mode = part.get("mode").text();
                checks.findings().key(part, form, "a lever in mode " + mode + " takes no path", List.of());
                return false;
            }
        }
        return true;
    }

    private Optional<DraftLever> path(JsonPart part) {
        List<String> given = FORMS.stream().filter(part::has).toList();
        if (given.size() != 1) {
            String rule = given.isEmpty() ? "needs one form of path" : "takes one form of path, not " + given.size();
            checks.findings().value(part, rule, "", FORMS);
            return Optional.empty();
        }
        String form = given.get(0);
        JsonPart path = part.get(form);
        return switch (form) {
            case "constant" -> setting(value(path));
            case "step" -> step(path).map(step -> DraftLever.of(step, from(path, step.from())));
            case "ramp" -> ramp(path);
            case "pulse" -> pulse(path);
            case "schedule" -> schedule(path);
            case "until" -> until(path);
            default -> when(path);
        };
    }

    private static Optional<DraftLever> setting(OptionalDouble value) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(DraftLever.of(new LeverSetting.Constant(value.getAsDouble())));
    }

    private Optional<LeverSetting.Step> step(JsonPart part) {
        if (!object(part, List.of("from", "value"), List.of("from", "value"))) {
            return Optional.empty();
        }
        Optional<LocalDate> from = checks.date(part.get("from"));
        OptionalDouble value = value(part.get("value"));
        return from.isEmpty() || value.isEmpty()
                ? Optional.empty()
                : Optional.of(new LeverSetting.Step(from.get(), value.getAsDouble()));
    }

    private Optional<DraftLever> ramp(JsonPart part) {
        if (lever.kind() != Lever.Kind.REAL) {
            checks.findings().value(part, lever.id() + " has no values in between, so it cannot follow a ramp");
            return Optional.empty();
        }
        List<String> keys = List.of("from", "until", "start", "end");
        if (!object(part, keys, keys)) {
            return Optional.empty();
        }
        Optional<LocalDate> from = checks.date(part.get("from"));
        Optional<LocalDate> until = checks.date(part.get("until"));
        OptionalDouble start = value(part.get("start"));
        OptionalDouble end = value(part.get("end"));
        if (from.isEmpty()
                || until.isEmpty()
                || start.isEmpty()
                || end.isEmpty()
                || !ordered(part, from.get(), until.get())) {
            return Optional.empty();
        }
        return Optional.of(DraftLever.of(
                new LeverSetting.Ramp(from.get(), until.get(), start.getAsDouble(), end.getAsDouble()),
                from(part, from.get()),
                new DatedPlace(until.get(), true, part.get("until"))));
    }

    private Optional<DraftLever> pulse(JsonPart part) {
        if (!object(part, List.of("from", "until", "months", "value"), List.of("from", "value"))) {
            return Optional.empty();
        }
        if (part.has("until") == part.has("months")) {
            checks.findings().value(part, "needs either \"until\" or \"months\"");
            return Optional.empty();
        }
        Optional<LocalDate> from = checks.date(part.get("from"));
        OptionalDouble value = value(part.get("value"));
        Optional<LocalDate> until = part.has("until") ? checks.date(part.get("until")) : afterMonths(part, from);
        if (from.isEmpty() || value.isEmpty() || until.isEmpty() || !ordered(part, from.get(), until.get())) {
            return Optional.empty();
        }
        JsonPart closing = part.get(part.has("until") ? "until" : "months");
        return Optional.of(DraftLever.of(
                new LeverSetting.Pulse(from.get(), until.get(), value.getAsDouble()),
                from(part, from.get()),
                new DatedPlace(until.get(), true, closing)));
    }

    private Optional<LocalDate> afterMonths(JsonPart part, Optional<LocalDate> from) {
        OptionalInt months = checks.wholeNumber(part.get("months"), 1, LONGEST_PULSE);
        return months.isEmpty() ? Optional.empty() : from.map(date -> date.plusMonths(months.getAsInt()));
    }

    private Optional<DraftLever> schedule(JsonPart part) {
        if (!checks.is(part, Kind.LIST)) {
            return Optional.empty();
        }
        if (part.items().isEmpty()) {
            checks.findings().value(part, "needs at least one step");
            return Optional.empty();
        }
        List<LeverSetting.Step> steps = new ArrayList<>();
        List<DatedPlace> dates = new ArrayList<>();
        for (JsonPart item : part.items()) {
            Optional<LeverSetting.Step> step = step(item);
            if (step.isPresent()) {
                if (!steps.isEmpty()
                        && !steps.get(steps.size() - 1)
                                .from()
                                .isBefore(step.get().from())) {
                    checks.findings().value(item.get("from"), "must be later than the step before it");
                }
                steps.add(step.get());
                dates.add(from(item, step.get().from()));
            }
        }
        return steps.size() < part.items().size()
                ? Optional.empty()
                : Optional.of(DraftLever.of(new LeverSetting.Schedule(steps), dates.toArray(DatedPlace[]::new)));
    }

    private Optional<DraftLever> until(JsonPart part) {
        if (!object(part, List.of("from", "value", "release"), List.of("value", "release"))) {
            return Optional.empty();
        }
        OptionalDouble value = value(part.get("value"));
        Optional<List<Condition>> release = conditions.list(part.get("release"));
        Optional<LocalDate> from = part.has("from") ? checks.date(part.get("from")) : Optional.empty();
        if (value.isEmpty() || release.isEmpty() || part.has("from") && from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DraftLever(
                start -> new LeverSetting.UntilReleased(from.orElse(start), value.getAsDouble(), release.get()),
                from.map(date -> List.of(from(part, date))).orElse(List.of())));
    }

    private Optional<DraftLever> when(JsonPart part) {
        if (!object(part, List.of("from", "trigger", "value", "months"), List.of("trigger", "value", "months"))) {
            return Optional.empty();
        }
        OptionalDouble value = value(part.get("value"));
        OptionalInt months = checks.wholeNumber(part.get("months"), 1, LONGEST_PULSE);
        Optional<List<Condition>> trigger = conditions.list(part.get("trigger"));
        Optional<LocalDate> from = part.has("from") ? checks.date(part.get("from")) : Optional.empty();
        if (value.isEmpty() || months.isEmpty() || trigger.isEmpty() || part.has("from") && from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DraftLever(
                start -> new LeverSetting.WhenTriggered(
                        from.orElse(start), trigger.get(), value.getAsDouble(), months.getAsInt()),
                from.map(date -> List.of(from(part, date))).orElse(List.of())));
    }

    private boolean object(JsonPart part, List<String> known, List<String> needed) {
        return checks.is(part, Kind.OBJECT) && checks.keys(part, known, needed);
    }

    /** Returns the position of the key {@code from}, whose date has already been read. */
    private static DatedPlace from(JsonPart path, LocalDate date) {
        return new DatedPlace(date, false, path.get("from"));
    }

    private boolean ordered(JsonPart part, LocalDate from, LocalDate until) {
        if (until.isAfter(from)) {
            return true;
        }
        checks.findings().value(part.get("until"), "must be later than \"from\"");
        return false;
    }
}
