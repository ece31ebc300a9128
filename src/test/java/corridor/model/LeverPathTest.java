package corridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.model.state.SimulationState;
import corridor.scenario.Condition;
import corridor.scenario.Condition.Comparison;
import corridor.scenario.Condition.Measure;
import corridor.scenario.LeverSetting;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/model.md, 6.1: values of a lever by day. */
class LeverPathTest {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 11); // day 10

    private final SimulationState s = new SmallWorld().situation();

    private double on(LeverPath path, int day) {
        s.clock.day(day);
        return path.today();
    }

    private LeverPath path(LeverSetting setting) {
        return new LeverPath(0, setting, s);
    }

    @Test
    void a_ramp_rises_by_equal_parts_and_stays_at_its_end() {
        LeverPath path = path(new LeverSetting.Ramp(FROM, FROM.plusDays(20), 2, 4));
        assertThat(on(path, 9)).isNaN();
        assertThat(on(path, 10)).isEqualTo(2);
        assertThat(on(path, 15)).isCloseTo(2.5, within(1e-12));
        assertThat(on(path, 30)).isEqualTo(4);
        assertThat(on(path, 99)).isEqualTo(4);
        assertThat(on(path(new LeverSetting.Ramp(FROM, FROM, 2, 4)), 10)).isEqualTo(4);
    }

    @Test
    void steps_pulses_and_schedules_hold_on_their_days() {
        LeverPath step = path(new LeverSetting.Step(FROM, 3));
        assertThat(on(step, 9)).isNaN();
        assertThat(on(step, 10)).isEqualTo(3);
        LeverPath pulse = path(new LeverSetting.Pulse(FROM, FROM.plusDays(2), 3));
        assertThat(on(pulse, 9)).isNaN();
        assertThat(on(pulse, 11)).isEqualTo(3);
        assertThat(on(pulse, 12)).isNaN();
        LeverPath schedule = path(new LeverSetting.Schedule(
                List.of(new LeverSetting.Step(FROM, 1), new LeverSetting.Step(FROM.plusDays(5), 2))));
        assertThat(on(schedule, 9)).isNaN();
        assertThat(on(schedule, 14)).isEqualTo(1);
        assertThat(on(schedule, 15)).isEqualTo(2);
        assertThat(on(path(new LeverSetting.Constant(7)), 0)).isEqualTo(7);
    }

    @Test
    void a_schedule_can_hand_the_lever_back_and_take_it_again() {
        LeverPath schedule = path(new LeverSetting.Schedule(List.of(
                new LeverSetting.Step(FROM, 2),
                new LeverSetting.Step(FROM.plusDays(5), Double.NaN),
                new LeverSetting.Step(FROM.plusDays(9), 1))));
        assertThat(on(schedule, 14)).isEqualTo(2);
        assertThat(on(schedule, 15)).isNaN();
        assertThat(on(schedule, 18)).isNaN();
        assertThat(on(schedule, 19)).isEqualTo(1);
    }

    @Test
    void a_release_ends_the_setting_for_good() {
        LeverPath path = path(new LeverSetting.UntilReleased(
                FROM, 0, List.of(new Condition(Measure.EFFORT, 0, Comparison.AT_LEAST, 1.2))));
        assertThat(on(path, 9)).isNaN();
        s.pakistan.effort = 1.2;
        assertThat(on(path, 10)).as("not on the first day").isZero();
        s.pakistan.effort = 1.1;
        assertThat(on(path, 11)).isZero();
        s.pakistan.effort = 1.2;
        assertThat(on(path, 12)).isNaN();
        s.pakistan.effort = 1;
        assertThat(on(path, 13)).isNaN();
    }

    @Test
    void a_trigger_holds_for_its_months_each_time() {
        LeverPath path = path(new LeverSetting.WhenTriggered(
                FROM, List.of(new Condition(Measure.CHINESE_DEATHS, 5, Comparison.AT_LEAST, 3)), 6, 1));
        s.ledger.count(12, 3, true, 3);
        assertThat(on(path, 12)).isNaN();
        assertThat(on(path, 13)).isEqualTo(6);
        assertThat(on(path, 43)).isEqualTo(6); // a month from 14 January is 14 February, day 44
        assertThat(on(path, 44)).isNaN();
        s.ledger.count(50, 3, true, 3);
        assertThat(on(path, 51)).isEqualTo(6);
    }

    @Test
    void conditions_look_at_each_measure() {
        s.ledger.count(1, 4, true, 2);
        s.ledger.count(1, 1, false, 0);
        s.china.step = 3;
        s.economy.crisis = true;
        s.pakistan.effort = 1.5;
        s.clock.day(2);
        assertThat(holds(Measure.CHINESE_DEATHS, 2)).isTrue();
        assertThat(holds(Measure.CHINESE_ATTACKS, 1)).isTrue();
        assertThat(holds(Measure.DEATHS, 5)).isTrue();
        assertThat(holds(Measure.ATTACKS, 2)).isTrue();
        assertThat(holds(Measure.PRESSURE, 3)).isTrue();
        assertThat(holds(Measure.CRISIS, 1)).isTrue();
        assertThat(holds(Measure.EFFORT, 1.5)).isTrue();
    }

    @Test
    void civilians_are_counted_whoever_killed_them() {
        s.ledger.countCivilians(1, 3, false);
        s.ledger.countCivilians(4, 2, true);
        s.ledger.countCivilians(12, 7, true);
        s.clock.day(12); // ten days before: 2 to 11
        assertThat(holds(Measure.CIVILIAN_DEATHS, 2)).isTrue();
        s.clock.day(11); // 1 to 10
        assertThat(holds(Measure.CIVILIAN_DEATHS, 5)).isTrue();
        assertThat(s.ledger.deathsCivilian).isEqualTo(12);
        assertThat(s.ledger.deathsCivilianByState).isEqualTo(9);
    }

    @Test
    void an_item_is_in_force_from_the_value_of_its_first_item_on() {
        int troops = s.levers.index("china.siteTroops"); // the item is 500 persons
        Condition inForce = inForce("china.siteTroops");
        LeverPath path = path(new LeverSetting.UntilReleased(FROM, 0, List.of(inForce)));
        s.levers.decide(troops, 499);
        assertThat(on(path, 11)).isZero();
        s.levers.fix(troops, 500);
        assertThat(on(path, 12)).isNaN();
        s.levers.fix(troops, Double.NaN);
        assertThat(on(path, 13)).as("it does not come back").isNaN();
        assertThat(path.endsByCondition())
                .as("effort does not bring an item about")
                .isFalse();
        assertThat(path(new LeverSetting.UntilReleased(
                                FROM, 0, List.of(inForce, new Condition(Measure.EFFORT, 0, Comparison.AT_LEAST, 1))))
                        .endsByCondition())
                .isTrue();
    }

    @Test
    void few_civilians_killed_are_no_demand_for_effort() {
        Condition few = new Condition(Measure.CIVILIAN_DEATHS, 90, Comparison.AT_MOST, 100);
        assertThat(path(new LeverSetting.UntilReleased(FROM, 0, List.of(few))).endsByCondition())
                .isFalse();
    }

    @Test
    void a_level_above_the_item_counts_and_its_absence_can_be_asked_for() {
        LeverPath path = path(new LeverSetting.WhenTriggered(
                FROM,
                List.of(new Condition(
                        Measure.IN_FORCE, new Condition.Item("both.jointCombat", "any"), 0, Comparison.AT_MOST, 0)),
                4,
                1));
        s.levers.fix(s.levers.index("both.jointCombat"), 3);
        assertThat(on(path, 10)).isNaN();
        s.levers.fix(s.levers.index("both.jointCombat"), Double.NaN);
        assertThat(on(path, 11)).isEqualTo(4);
    }

    private static Condition inForce(String lever) {
        return new Condition(Measure.IN_FORCE, new Condition.Item(lever, "any"), 0, Comparison.AT_LEAST, 1);
    }

    /** Returns whether the measure equals the value. */
    private boolean holds(Measure measure, double value) {
        int days = measure.counted() ? 10 : 0;
        LeverPath path = path(new LeverSetting.WhenTriggered(
                LocalDate.of(2025, 1, 1),
                List.of(
                        new Condition(measure, days, Comparison.AT_LEAST, value),
                        new Condition(measure, days, Comparison.AT_MOST, value)),
                1,
                1));
        return path.today() == 1;
    }
}
