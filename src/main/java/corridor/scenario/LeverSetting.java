package corridor.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * Setting of a lever in a scenario. Values are numbers: the value of a real lever, the index of a level, 0 or 1 for
 * yes/no. While a path is not in force the lever falls back to the actor's own rule, or to neutral if the catalogue
 * knows no rule.
 */
public sealed interface LeverSetting {
    /** The actor's own rule decides throughout. */
    record Endogenous() implements LeverSetting {}

    /** What stakeholders agree on in their quarterly rounds; only while they bargain, else as if it were left out. */
    record Bargained() implements LeverSetting {}

    /** One value throughout. */
    record Constant(double value) implements LeverSetting {}

    /** One value from a date on. */
    record Step(LocalDate from, double value) implements LeverSetting {}

    /** Straight line between two dates, constant at {@code endValue} afterwards; not in force before {@code from}. */
    record Ramp(LocalDate from, LocalDate until, double startValue, double endValue) implements LeverSetting {}

    /** One value from a date until the day before another. */
    record Pulse(LocalDate from, LocalDate until, double value) implements LeverSetting {}

    /** Several steps, by date. */
    record Schedule(List<Step> steps) implements LeverSetting {
        public Schedule {
            steps = List.copyOf(steps);
        }
    }

    /** One value from a date until all conditions hold on some day; never again after that. */
    record UntilReleased(LocalDate from, double value, List<Condition> release) implements LeverSetting {
        public UntilReleased {
            release = List.copyOf(release);
        }
    }

    /** One value for some months each time all conditions hold, from a date on. */
    record WhenTriggered(LocalDate from, List<Condition> trigger, double value, int months) implements LeverSetting {
        public WhenTriggered {
            trigger = List.copyOf(trigger);
        }
    }
}
