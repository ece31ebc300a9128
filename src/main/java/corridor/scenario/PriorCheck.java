package corridor.scenario;

import corridor.catalogue.Parameter;
import corridor.catalogue.Prior;
import corridor.catalogue.Quantity;
import corridor.number.DecimalText;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads own priors such as {@code {"low": 1, "high": 4, "form": "triangular", "mode": 2}}. */
final class PriorCheck {
    static final List<String> KEYS = List.of("low", "high", "form", "mode");
    static final List<String> NEEDED = List.of("low", "high");

    private final Checks checks;

    PriorCheck(Checks checks) {
        this.checks = checks;
    }

    /** Returns the prior of a parameter; empty after a finding. */
    Optional<OwnPrior> prior(JsonPart part, Parameter parameter) {
        if (!checks.is(part, Kind.OBJECT) || !checks.keys(part, KEYS, NEEDED)) {
            return Optional.empty();
        }
        OptionalDouble low = checks.number(part.get("low"), parameter.low(), parameter.high(), parameter.unit());
        OptionalDouble high = checks.number(part.get("high"), parameter.low(), parameter.high(), parameter.unit());
        Optional<Prior> form = form(part, parameter);
        if (low.isEmpty() || high.isEmpty() || form.isEmpty()) {
            return Optional.empty();
        }
        double from = low.getAsDouble();
        double to = high.getAsDouble();
        if (from >= to) {
            checks.findings()
                    .value(part.get("high"), "must lie above \"low\"; a single value stands under \"parameters\"");
            return Optional.empty();
        }
        if (form.get() == Prior.LOG_UNIFORM && from <= 0) {
            checks.findings().value(part.get("low"), "must lie above 0, since the prior is logUniform");
            return Optional.empty();
        }
        if (form.get() == Prior.DISCRETE && (from != Math.rint(from) || to != Math.rint(to))) {
            checks.findings()
                    .value(
                            part.get(from == Math.rint(from) ? "high" : "low"),
                            "must be a whole number, since the prior is discrete");
            return Optional.empty();
        }
        OptionalDouble mode = mode(part, parameter, form.get(), from, to);
        return mode.isEmpty() ? Optional.empty() : Optional.of(new OwnPrior(form.get(), from, to, mode.getAsDouble()));
    }

    /** Returns the form, which is that of the catalogue if the file states none. */
    private Optional<Prior> form(JsonPart part, Parameter parameter) {
        if (!part.has("form")) {
            return Optional.of(parameter.prior());
        }
        Optional<String> word = checks.name(part.get("form"), "is not a form of a prior", OwnPrior.WORDS);
        Optional<Prior> form = word.map(OwnPrior.WORDS::indexOf).map(index -> Prior.values()[index]);
        if (parameter.prior() == Prior.DISCRETE && form.isPresent() && form.get() != Prior.DISCRETE) {
            checks.findings().value(part.get("form"), parameter.id() + " is a whole number, so its prior is discrete");
            return Optional.empty();
        }
        return form;
    }

    /** Returns the mode, NaN for a form without one; empty after a finding. */
    private OptionalDouble mode(JsonPart part, Parameter parameter, Prior form, double low, double high) {
        if (form != Prior.TRIANGULAR) {
            if (part.has("mode")) {
                checks.findings()
                        .value(
                                part.get("mode"),
                                "only a triangular prior has a mode, and this one is " + OwnPrior.word(form));
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(Double.NaN);
        }
        if (part.has("mode")) {
            return checks.number(part.get("mode"), low, high, parameter.unit());
        }
        double usual = parameter.defaultValue();
        if (usual < low || usual > high) {
            checks.findings()
                    .value(
                            part,
                            "needs the key \"mode\", the most likely value, since the default, "
                                    + Quantity.text(usual, parameter.unit()) + ", lies outside "
                                    + DecimalText.of(low) + " to " + DecimalText.of(high));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(usual);
    }
}
