package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.scenario.Draft.DraftLever;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the setting of one lever. It is a bare value, or an object with a mode and at most one form of path. */
final class LeverCheck {
    static final List<String> MODES = List.of("fixed", "endogenous", "bargained");

    private final Catalogue catalogue;
    private final Lever lever;
    private final Checks checks;

    LeverCheck(Catalogue catalogue, String lever, Checks checks) {
        this.catalogue = catalogue;
        this.lever = catalogue.lever(lever);
        this.checks = checks;
    }

    Optional<DraftLever> setting(JsonPart part) {
        if (!part.is(Kind.OBJECT)) {
            OptionalDouble value = value(part);
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(DraftLever.of(new LeverSetting.Constant(value.getAsDouble())));
        }
        PathCheck paths = new PathCheck(catalogue, lever, this::value, checks);
        if (!paths.mayBeOffered(part)) {
            return Optional.empty();
        }
        List<String> known = new ArrayList<>(List.of("mode"));
        known.addAll(paths.forms());
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
            default -> paths.path(part);
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
        for (String form : PathCheck.FORMS) {
            if (part.has(form)) {
                String mode = part.get("mode").text();
                checks.findings().key(part, form, "a lever in mode " + mode + " takes no path", List.of());
                return false;
            }
        }
        return true;
    }
}
