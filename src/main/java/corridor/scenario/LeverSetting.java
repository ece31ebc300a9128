package corridor.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * A lever setting gives the value of a lever over the run. The value is a real number, the index of a level, or 0 or 1
 * for yes/no. On days without a value from the setting, the lever follows the actor's own rule, or is neutral if the
 * catalogue has no rule.
 */
public sealed interface LeverSetting {
    /** The actor's own rule sets the lever throughout. */
    record Endogenous() implements LeverSetting {}

    /**
     * Stakeholders agree on the value in their quarterly rounds. The setting has no effect while they do not bargain.
     */
    record Bargained() implements LeverSetting {}

    /**
     * China offers an item of security cooperation on one day, and Pakistan accepts or refuses by its own rule. The
     * lever is never fixed: an accepted value counts as agreed by the actors, a refused one changes nothing.
     */
    record Offer(LocalDate from, double value) implements LeverSetting {}

    /** One value holds throughout. */
    record Constant(double value) implements LeverSetting {}

    /**
     * One value holds from a date on. Within a {@link Schedule}, NaN hands the lever back to the actor's own rule; a
     * step of its own always has a value.
     */
    record Step(LocalDate from, double value) implements LeverSetting {
        /** Whether the step hands the lever back, which only a step of a schedule can do. */
        public boolean handsBack() {
            return Double.isNaN(value);
        }
    }

    /**
     * A straight line joins the values of two dates, and {@code endValue} holds afterwards. There is no value before
     * {@code from}.
     */
    record Ramp(LocalDate from, LocalDate until, double startValue, double endValue) implements LeverSetting {}

    /** One value holds from the first date until the day before the second. */
    record Pulse(LocalDate from, LocalDate until, double value) implements LeverSetting {}

    /**
     * Several steps follow one another, sorted by date. A step without a value hands the lever back to the actor until
     * the next step; the first step has a value.
     */
    record Schedule(List<Step> steps) implements LeverSetting {
        public Schedule {
            steps = List.copyOf(steps);
        }
    }

    /** One value holds from a date until the first day on which all conditions hold, and never again. */
    record UntilReleased(LocalDate from, double value, List<Condition> release) implements LeverSetting {
        public UntilReleased {
            release = List.copyOf(release);
        }
    }

    /** From a date on, one value holds for some months each time that all conditions hold. */
    record WhenTriggered(LocalDate from, List<Condition> trigger, double value, int months) implements LeverSetting {
        public WhenTriggered {
            trigger = List.copyOf(trigger);
        }
    }
}
