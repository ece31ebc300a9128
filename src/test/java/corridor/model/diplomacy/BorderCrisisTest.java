package corridor.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 6.11: answers to strikes, clashes, closed crossings and talks, worked by hand. */
class BorderCrisisTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final int CASES = 4000;

    private final SmallWorld small = new SmallWorld()
            .with("kabul.reply", 0.25)
            .with("kabul.replyDays", 4)
            .with("kabul.tensionClash", 0.08)
            .with("kabul.clashKilled", 50)
            .with("kabul.closureAfterClash", 0)
            .with("kabul.closureDays", 20)
            .with("kabul.closureSpread", 0)
            .with("kabul.truce", 0)
            .with("kabul.truceDays", 60);
    private SimulationState s;
    private BorderCrisis border;

    private void start() {
        s = small.situation();
        border = new BorderCrisis(small.bind(BorderParameters.class, "kabul"), s);
    }

    private void days(int to) {
        for (int day = s.day() + 1; day <= to; day++) {
            s.clock.day(day);
            border.step(SmallWorld.NO_STATE);
        }
    }

    private double value(String lever) {
        return s.levers.value(s.levers.index(lever));
    }

    @Test
    void a_quarter_of_episodes_is_answered_within_days() {
        start();
        for (int k = 1; k <= CASES; k++) {
            int day = 31 * k;
            days(day - 1);
            s.neighbours.struckOn = day;
            double before = s.neighbours.clashes;
            days(day);
            assertThat(s.neighbours.clashes).as("not on the day itself").isEqualTo(before);
            days(day + 4);
            s.neighbours.tension = 0;
        }
        assertThat(s.neighbours.clashes / CASES).isCloseTo(0.25, within(0.028));
    }

    @Test
    void further_strikes_of_a_month_are_not_answered_again() {
        small.with("kabul.reply", 1);
        start();
        for (int day = 1; day <= 30; day++) {
            s.neighbours.struckOn = day;
            days(day);
        }
        assertThat(s.neighbours.clashes).isEqualTo(1);
    }

    @Test
    void a_clash_kills_soldiers_and_adds_tension() {
        start();
        s.neighbours.tension = 0.4;
        border.clash("test");
        assertThat(s.neighbours.clashes).isEqualTo(1);
        assertThat(s.neighbours.tension).isCloseTo(0.48, CLOSE);
        assertThat(s.ledger.deathsSecurity).isCloseTo(50, within(28.0));
        assertThat(value("pakistan.borderClosure")).isZero();
        assertThat(value("mediators.mediation")).isZero();
    }

    @Test
    void crossings_close_after_a_clash_and_open_again() {
        small.with("kabul.closureAfterClash", 1);
        start();
        days(10);
        border.clash("test");
        assertThat(value("pakistan.borderClosure")).isEqualTo(1);
        assertThat(s.neighbours.closures).isEqualTo(1);
        days(20);
        border.clash("test"); // the crossings are closed already, and open on day 30
        assertThat(s.neighbours.closures).isEqualTo(1);
        days(29);
        assertThat(value("pakistan.borderClosure")).isEqualTo(1);
        days(30);
        assertThat(value("pakistan.borderClosure")).isZero();
    }

    @Test
    void talks_follow_a_clash_and_while_they_last_strikes_are_not_answered_by_force() {
        small.with("kabul.truce", 1).with("kabul.reply", 1);
        start();
        days(10);
        border.clash("test");
        assertThat(value("mediators.mediation")).isEqualTo(1);
        s.neighbours.struckOn = 20;
        days(40);
        assertThat(s.neighbours.clashes).isEqualTo(1);
        days(69);
        assertThat(value("mediators.mediation")).isEqualTo(1);
        days(70);
        assertThat(value("mediators.mediation")).isZero();
        s.neighbours.struckOn = 80;
        days(90);
        assertThat(s.neighbours.clashes).isEqualTo(2);
    }

    @Test
    void talks_prevent_an_answer_that_is_due() {
        small.with("kabul.truce", 1).with("kabul.reply", 1);
        start();
        days(9);
        s.neighbours.struckOn = 10;
        days(10);
        border.clash("test"); // talks begin before the answer
        days(40);
        assertThat(s.neighbours.clashes).isEqualTo(1);
    }

    @Test
    void daily_strikes_are_weighed_once_a_month() {
        start();
        for (int day = 1; day <= 30 * CASES; day++) {
            s.neighbours.struckOn = day;
            days(day);
            s.neighbours.tension = 0;
        }
        assertThat(s.neighbours.clashes / CASES).isCloseTo(0.25, within(0.028));
    }

    @Test
    void feasibility_counts_the_answers_of_kabul() {
        small.with("kabul.closureAfterClash", 0.7).lever("pakistan.borderClosure", 1);
        start();
        days(39);
        s.neighbours.struckOn = 40;
        days(50);
        border.observe(0.2);
        // A clash does not come with chance 0.8 * 0.75.
        int lever = s.levers.index("pakistan.borderClosure");
        assertThat(s.feasibility.byLever()[lever]).isCloseTo(0.4 * 0.7, CLOSE);
        s.neighbours.struckOn = 55; // the same episode, which Kabul has weighed
        days(60);
        border.observe(0.2);
        assertThat(s.feasibility.byLever()[lever]).isCloseTo((0.4 + 0.2) / 2 * 0.7, CLOSE);
    }

    @Test
    void feasibility_of_mediation_does_not_depend_on_its_fixed_value() {
        small.with("kabul.truce", 0.5).lever("mediators.mediation", 1);
        start();
        days(39);
        s.neighbours.struckOn = 40;
        days(50);
        border.observe(0.2);
        assertThat(s.feasibility.byLever()[s.levers.index("mediators.mediation")])
                .isCloseTo(0.4 * 0.5, CLOSE);
    }

    @Test
    void crossings_that_stay_closed_are_sure_to_be_closed() {
        small.with("kabul.closureAfterClash", 1).with("kabul.closureDays", 100).lever("pakistan.borderClosure", 1);
        start();
        days(29);
        border.clash("test");
        border.observe(0.2); // closed since today, which was not sure
        days(59);
        border.observe(0.2);
        assertThat(s.feasibility.byLever()[s.levers.index("pakistan.borderClosure")])
                .isCloseTo((0.2 + 1) / 2, CLOSE);
    }

    @Test
    void feasibility_of_closed_crossings_and_mediation_is_the_chance_of_what_leads_to_them() {
        small.with("kabul.closureAfterClash", 0.7)
                .with("kabul.truce", 0.5)
                .lever("pakistan.borderClosure", 1)
                .lever("mediators.mediation", 0);
        start();
        border.observe(0.2);
        double[] feasible = s.feasibility.byLever();
        assertThat(feasible[s.levers.index("pakistan.borderClosure")]).isCloseTo(0.14, CLOSE);
        assertThat(feasible[s.levers.index("mediators.mediation")]).isCloseTo(0.9, CLOSE);
    }
}
