package corridor.scenario;

import corridor.catalogue.Lever;
import corridor.catalogue.Quantity;
import corridor.number.DecimalText;
import java.util.List;
import java.util.stream.Collectors;

/** Describes a lever setting in words: its value, and the time for which it holds. */
final class SettingWords {
    private static final String THROUGHOUT = "throughout";

    /**
     * These words describe a setting.
     *
     * @param value value or rule in force
     * @param when time for which it holds
     */
    record Words(String value, String when) {}

    private final Lever lever;
    private final String decider;

    SettingWords(Lever lever, String decider) {
        this.lever = lever;
        this.decider = decider;
    }

    /** Returns the words for a lever that a scenario leaves out. */
    Words unset() {
        return lever.endogenous()
                ? new Words("decided by " + decider + " in the model", THROUGHOUT)
                : new Words(value(lever.neutral()), THROUGHOUT);
    }

    Words of(LeverSetting setting) {
        if (setting instanceof LeverSetting.Bargained) {
            return new Words("agreed in the quarterly bargaining rounds", THROUGHOUT);
        }
        if (setting instanceof LeverSetting.Offer offer) {
            return new Words(value(offer.value()) + " if Pakistan accepts", "offered by China on " + offer.from());
        }
        if (setting instanceof LeverSetting.Constant constant) {
            return new Words(value(constant.value()), THROUGHOUT);
        }
        if (setting instanceof LeverSetting.Step step) {
            return new Words(value(step.value()), "from " + step.from());
        }
        if (setting instanceof LeverSetting.Ramp ramp) {
            return new Words(
                    value(ramp.startValue()) + " rising or falling in a straight line to " + value(ramp.endValue()),
                    "from " + ramp.from() + " to " + ramp.until() + ", then constant");
        }
        if (setting instanceof LeverSetting.Pulse pulse) {
            return new Words(
                    value(pulse.value()),
                    "from " + pulse.from() + " to " + pulse.until().minusDays(1));
        }
        if (setting instanceof LeverSetting.Schedule schedule) {
            return new Words(
                    schedule.steps().stream()
                            .map(step -> step.handsBack() ? unset().value() : value(step.value()))
                            .collect(Collectors.joining(", then ")),
                    schedule.steps().stream().map(step -> "from " + step.from()).collect(Collectors.joining(", ")));
        }
        if (setting instanceof LeverSetting.UntilReleased until) {
            return new Words(value(until.value()), "from " + until.from() + " until " + conditions(until.release()));
        }
        if (setting instanceof LeverSetting.WhenTriggered when) {
            return new Words(
                    value(when.value()),
                    "from " + when.from() + ", for " + when.months() + " months each time "
                            + conditions(when.trigger()));
        }
        return unset();
    }

    private String value(double value) {
        return switch (lever.kind()) {
            case REAL -> Quantity.text(value, lever.unit());
            case LEVEL -> lever.levels().get((int) value);
            case BOOLEAN -> value == 0 ? "no" : "yes";
        };
    }

    private static String conditions(List<Condition> conditions) {
        return conditions.stream().map(SettingWords::condition).collect(Collectors.joining(" and "));
    }

    private static String condition(Condition condition) {
        if (condition.measure() == Condition.Measure.IN_FORCE) {
            boolean wanted = condition.comparison() == Condition.Comparison.AT_LEAST;
            return (wanted ? "this is in force: " : "this is not in force: ")
                    + condition.item().name();
        }
        String window = condition.measure().counted() ? " in the past " + condition.days() + " days" : "";
        String bound = condition.comparison() == Condition.Comparison.AT_MOST ? " at most " : " at least ";
        return condition.measure().meaning() + window + ":" + bound + DecimalText.of(condition.value());
    }
}
