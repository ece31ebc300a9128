package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.catalogue.CooperationItem;
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
import java.util.function.Function;

/** Reads the path of one lever over time: one of the forms of {@link LeverSetting} that a scenario file can state. */
final class PathCheck {
    static final List<String> FORMS =
            List.of("constant", "step", "ramp", "pulse", "schedule", "until", "when", "offer");
    static final int LONGEST_PULSE = 120;

    private final Catalogue catalogue;
    private final Lever lever;
    private final Function<JsonPart, OptionalDouble> values;
    private final Checks checks;
    private final ConditionCheck conditions;

    /** @param values function that returns a value of the lever, or reports the problem and returns nothing */
    PathCheck(Catalogue catalogue, Lever lever, Function<JsonPart, OptionalDouble> values, Checks checks) {
        this.catalogue = catalogue;
        this.lever = lever;
        this.values = values;
        this.checks = checks;
        conditions = new ConditionCheck(catalogue, checks);
    }

    /** Forms that this lever can have: an offer only if China offers it in the model. */
    List<String> forms() {
        return forms(catalogue.isOffered(lever.id()));
    }

    static List<String> forms(boolean offered) {
        return FORMS.stream().filter(form -> offered || !form.equals("offer")).toList();
    }

    /** Returns whether a setting makes no offer, or one of a lever that is offered; reports the problem otherwise. */
    boolean mayBeOffered(JsonPart part) {
        if (!part.has("offer") || catalogue.isOffered(lever.id())) {
            return true;
        }
        checks.findings()
                .value(
                        part,
                        lever.id() + " is not offered and answered in the model; give it a value",
                        "",
                        catalogue.cooperationItems().stream()
                                .map(CooperationItem::lever)
                                .distinct()
                                .toList());
        return false;
    }

    private OptionalDouble value(JsonPart part) {
        return values.apply(part);
    }

    /** Returns the setting that an object with exactly one form states; empty if something is wrong with it. */
    Optional<DraftLever> path(JsonPart part) {
        List<String> given = forms().stream().filter(part::has).toList();
        if (given.size() != 1) {
            String rule = given.isEmpty() ? "needs one form of path" : "takes one form of path, not " + given.size();
            checks.findings().value(part, rule, "", forms());
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
            case "offer" -> offer(path);
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
            Optional<LeverSetting.Step> step = handsBack(item) ? handBack(item, steps) : step(item);
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

    private static boolean handsBack(JsonPart step) {
        return step.is(Kind.OBJECT) && step.has("value") && step.get("value").is(Kind.NULL);
    }

    /** Returns a step of a schedule whose value is null: from its day on, the actor's own rule decides again. */
    private Optional<LeverSetting.Step> handBack(JsonPart part, List<LeverSetting.Step> before) {
        if (!object(part, List.of("from", "value"), List.of("from", "value"))) {
            return Optional.empty();
        }
        if (before.isEmpty() || before.get(before.size() - 1).handsBack()) {
            checks.findings()
                    .value(
                            part.get("value"),
                            "hands " + lever.id() + " back, but nothing has set it before; start with a value");
            return Optional.empty();
        }
        return checks.date(part.get("from")).map(from -> new LeverSetting.Step(from, Double.NaN));
    }

    private Optional<DraftLever> offer(JsonPart part) {
        Optional<LeverSetting.Step> step = step(part);
        if (step.isPresent() && step.get().value() <= lever.neutral()) {
            checks.findings().value(part.get("value"), "offers nothing; an offer needs more than the neutral value");
            return Optional.empty();
        }
        return step.map(
                offer -> DraftLever.of(new LeverSetting.Offer(offer.from(), offer.value()), from(part, offer.from())));
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
