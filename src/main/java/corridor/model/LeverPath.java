package corridor.model;

import corridor.model.state.SimulationState;
import corridor.scenario.Condition;
import corridor.scenario.Condition.Measure;
import corridor.scenario.LeverSetting;
import corridor.scenario.LeverSetting.Constant;
import corridor.scenario.LeverSetting.Pulse;
import corridor.scenario.LeverSetting.Ramp;
import corridor.scenario.LeverSetting.Schedule;
import corridor.scenario.LeverSetting.Step;
import corridor.scenario.LeverSetting.UntilReleased;
import corridor.scenario.LeverSetting.WhenTriggered;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Computes the value of one lever setting on each day of one run. A conditional setting has a memory: whether it has
 * been released, or until when it is triggered.
 *
 * <p>The equations are in docs/model.md, section 6.1.
 */
final class LeverPath {
    /** Measures that more effort does not bring about. */
    private static final Set<Measure> UNASKED = EnumSet.of(Measure.IN_FORCE, Measure.CIVILIAN_DEATHS);

    private final int lever;
    private final LeverSetting setting;
    private final SimulationState s;
    private boolean released;
    private LocalDate triggeredUntil = LocalDate.MIN;

    LeverPath(int lever, LeverSetting setting, SimulationState situation) {
        this.lever = lever;
        this.setting = setting;
        s = situation;
    }

    int lever() {
        return lever;
    }

    /**
     * Whether the setting ends when conditions hold that effort can help to bring about. Whether an item of cooperation
     * is in force depends on offers and answers, and operations kill civilians.
     */
    boolean endsByCondition() {
        return setting instanceof UntilReleased until
                && until.release().stream().anyMatch(condition -> !UNASKED.contains(condition.measure()));
    }

    /** Returns today's value; NaN when the setting is not in force. Must be called once a day. */
    double today() {
        LocalDate now = s.clock.date();
        if (setting instanceof Constant constant) {
            return constant.value();
        }
        if (setting instanceof Step step) {
            return now.isBefore(step.from()) ? Double.NaN : step.value();
        }
        if (setting instanceof Ramp ramp) {
            return along(ramp, now);
        }
        if (setting instanceof Pulse pulse) {
            return now.isBefore(pulse.from()) || !now.isBefore(pulse.until()) ? Double.NaN : pulse.value();
        }
        if (setting instanceof Schedule schedule) {
            return last(schedule, now);
        }
        if (setting instanceof UntilReleased until) {
            return untilReleased(until, now);
        }
        if (setting instanceof WhenTriggered when) {
            return whenTriggered(when, now);
        }
        throw new IllegalStateException("no path for " + setting);
    }

    private static double along(Ramp ramp, LocalDate now) {
        if (now.isBefore(ramp.from())) {
            return Double.NaN;
        }
        double length = (double) ChronoUnit.DAYS.between(ramp.from(), ramp.until());
        double gone = Math.min(length, (double) ChronoUnit.DAYS.between(ramp.from(), now));
        return length <= 0
                ? ramp.endValue()
                : ramp.startValue() + (ramp.endValue() - ramp.startValue()) * gone / length;
    }

    private static double last(Schedule schedule, LocalDate now) {
        double value = Double.NaN;
        for (Step step : schedule.steps()) {
            if (!now.isBefore(step.from())) {
                value = step.value();
            }
        }
        return value;
    }

    private double untilReleased(UntilReleased until, LocalDate now) {
        if (now.isBefore(until.from())) {
            return Double.NaN;
        }
        released |= now.isAfter(until.from()) && hold(until.release());
        return released ? Double.NaN : until.value();
    }

    private double whenTriggered(WhenTriggered when, LocalDate now) {
        if (!now.isBefore(when.from()) && now.isAfter(triggeredUntil) && hold(when.trigger())) {
            triggeredUntil = now.plusMonths(when.months());
        }
        return now.isBefore(triggeredUntil) ? when.value() : Double.NaN;
    }

    private boolean hold(List<Condition> conditions) {
        return conditions.stream().allMatch(condition -> condition.holds(observed(condition)));
    }

    private double observed(Condition condition) {
        int day = s.day();
        return switch (condition.measure()) {
            case CHINESE_DEATHS -> s.ledger.chineseDeathsIn(day, condition.days());
            case CHINESE_ATTACKS -> s.ledger.chineseAttacksIn(day, condition.days());
            case DEATHS -> s.ledger.deathsIn(day, condition.days());
            case ATTACKS -> s.ledger.attacksIn(day, condition.days());
            case CIVILIAN_DEATHS -> s.ledger.civilianDeathsIn(day, condition.days());
            case EFFORT -> s.pakistan.effort;
            case PRESSURE -> s.china.step;
            case CRISIS -> s.economy.crisis ? 1 : 0;
            case IN_FORCE -> s.levers.isInForce(s.levers.index(condition.item().lever())) ? 1 : 0;
        };
    }
}
