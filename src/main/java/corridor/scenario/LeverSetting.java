package corridor.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * A lever setting gives the value of a lever over the run. The value is a real number, the index of a level, or 0 or 1
 * for yes/no. While a path is not in force the lever falls back to the actor's own rule, or to neutral if the catalogue
 * has no rule.
 */
public sealed interface LeverSetting {
    /** The actor's own rule sets the lever throughout. */
    record Endogenous() implements LeverSetting {}

    /**
     * Stakeholders agree on the value in their quarterly rounds. The setting has no effect while they do not bargain.
     */
    record Bargained() implements LeverSetting {}

    /** One value holds throughout. */
    record Constant(double value) implements LeverSetting {}

    /** One value holds from a date on. */
    record Step(LocalDate from, double value) implements LeverSetting {}

    /** A straight line joins two dates, and {@code endValue} holds afterwards; not in force before {@code from}. */
    record Ramp(LocalDate from, LocalDate until, double startValue, double endValue) implements LeverSetting {}

    /** One value holds from a date until the day before another. */
    record Pulse(LocalDate from, LocalDate until, double value) implements LeverSetting {}

    /** Several steps follow one another, sorted by date. */
    record Schedule(List<Step> steps) implements LeverSetting {
        public Schedule {
            steps = List.copyOf(steps);
        }
    }

    /** One value holds from a date until all conditions hold on some day; it never returns afterwards. */
    record UntilReleased(LocalDate from, double value, List<Condition> release) implements LeverSetting {
        public UntilReleased {
            release = List.copyOf(release);
        }
    }

    /** One value holds for some months each time all conditions hold, from a date on. */
    record WhenTriggered(LocalDate from, List<Condition> trigger, double value, int months) implements LeverSetting {
        public WhenTriggered {
            trigger = List.copyOf(trigger);
        }
    }
}
