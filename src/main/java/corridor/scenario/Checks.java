package corridor.scenario;

import corridor.catalogue.Quantity;
import corridor.catalogue.Switch;
import corridor.catalogue.removed.RemovedId;
import corridor.catalogue.removed.RemovedIds;
import corridor.number.DecimalText;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import corridor.text.TextRule;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Checks the rules for values of every kind. For a value that breaks a rule, a finding is added and the result is
 * empty.
 */
final class Checks {
    private final ProblemList findings;
    private final LocalDate start;
    private final RemovedIds removed;

    /** @param start first day of the run, to which dates may be relative */
    Checks(ProblemList findings, LocalDate start, RemovedIds removed) {
        this.findings = findings;
        this.start = start;
        this.removed = removed;
    }

    ProblemList findings() {
        return findings;
    }

    boolean is(JsonPart part, Kind kind) {
        if (part.is(kind)) {
            return true;
        }
        findings.value(part, "must be " + kind.words());
        return false;
    }

    /** Reports unknown and missing keys; returns whether the object has all needed keys. */
    boolean keys(JsonPart object, List<String> known, List<String> needed) {
        for (String key : object.fields().keySet()) {
            if (!known.contains(key)) {
                findings.key(object, key, "no such key is known here", known, "catalogue schema");
            }
        }
        boolean good = true;
        for (String key : needed) {
            if (!object.has(key)) {
                findings.value(object, "needs the key \"" + key + "\"");
                good = false;
            }
        }
        return good;
    }

    /** Returns the text of a part; empty after a finding if it breaks the rule. */
    Optional<String> text(JsonPart part, TextRule rule) {
        if (!is(part, Kind.TEXT)) {
            return Optional.empty();
        }
        String broken = rule.brokenBy(part.text());
        if (!broken.isEmpty()) {
            findings.value(part, broken);
            return Optional.empty();
        }
        return Optional.of(part.text());
    }

    /** Returns the text of a part if it is one of the valid names; empty after a finding if not. */
    Optional<String> name(JsonPart part, String rule, Collection<String> valid) {
        if (part.is(Kind.TEXT) && valid.contains(part.text())) {
            return Optional.of(part.text());
        }
        if (!isRemoved(part)) {
            findings.name(part, rule, valid);
        }
        return Optional.empty();
    }

    /** Reports an id that an earlier version had; returns whether it is one. */
    boolean isRemoved(JsonPart part) {
        return isRemoved(part, removed.find(part.text()));
    }

    private boolean isRemoved(JsonPart part, Optional<RemovedId> known) {
        known.ifPresent(id -> findings.value(part, id.rule()));
        return known.isPresent();
    }

    /** Returns the option of a switch if it is valid; a removed option brings the answer what to use. */
    Optional<String> option(JsonPart part, Switch choice) {
        boolean valid = choice.optionNames().contains(part.text());
        return !valid && isRemoved(part, removed.option(choice.id(), part.text()))
                ? Optional.empty()
                : name(part, "is not an option of " + choice.id(), choice.optionNames());
    }

    /** Returns a finite number within bounds, both inclusive; equal bounds fix it. {@code unit} may be empty. */
    OptionalDouble number(JsonPart part, double low, double high, String unit) {
        if (!is(part, Kind.NUMBER)) {
            return OptionalDouble.empty();
        }
        if (!Double.isFinite(part.number())) {
            findings.value(part, "must be a finite number");
            return OptionalDouble.empty();
        }
        if (part.number() < low || part.number() > high) {
            findings.value(
                    part,
                    low == high
                            ? "is fixed at " + DecimalText.of(low)
                                    + ", since no outcome was shown to move by what matters"
                            : "must lie between " + DecimalText.of(low) + " and " + DecimalText.of(high)
                                    + (Quantity.isPure(unit) ? "" : " (" + unit + ")"));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(part.number());
    }

    OptionalInt wholeNumber(JsonPart part, int low, int high) {
        boolean whole = part.is(Kind.NUMBER) && part.number() == Math.rint(part.number());
        if (!whole || part.number() < low || part.number() > high) {
            findings.value(part, "must be a whole number from " + low + " to " + high);
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) part.number());
    }

    /** Returns the day of a part in ISO form, or in a form relative to the start of the run. */
    Optional<LocalDate> date(JsonPart part) {
        return part.is(Kind.TEXT) && RelativeDate.isRelative(part.text())
                ? Optional.of(RelativeDate.after(start, part.text()))
                : day(part, ", or a date that is relative to the start of the run, such as \"start + 12 months\"");
    }

    /** Returns the day of a part in ISO form; a relative date becomes a finding. */
    Optional<LocalDate> calendarDay(JsonPart part) {
        return day(part, "");
    }

    private Optional<LocalDate> day(JsonPart part, String otherForm) {
        if (part.is(Kind.TEXT) && part.text().matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                return Optional.of(LocalDate.parse(part.text()));
            } catch (DateTimeParseException e) {
                findings.value(part, "is not a day of the calendar");
                return Optional.empty();
            }
        }
        findings.value(part, "must be a date in double quotes, year-month-day, such as \"2026-01-31\"" + otherForm);
        return Optional.empty();
    }
}
