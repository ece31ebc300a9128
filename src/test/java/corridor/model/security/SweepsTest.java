package corridor.model.security;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.SmallCatalogue;
import corridor.chronicle.Chronicle;
import corridor.chronicle.Target;
import corridor.model.RecordedChronicle;
import corridor.model.SmallWorld;
import corridor.model.state.Attack;
import corridor.model.state.SimulationState;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** docs/model.md, 6.4: when the army sweeps struck districts, for how long and how hard. */
class SweepsTest {
    private static final int COAST = SmallCatalogue.COAST;
    private static final int HILLS = SmallCatalogue.HILLS;

    /** A sweep begins at once, lasts 10 to 30 days, and is practically certain. */
    private final SmallWorld small = new SmallWorld()
            .with("security.sweepDead", 15)
            .with("security.sweepWill", 1 - 1e-12)
            .with("security.sweepDelay", 0)
            .with("security.sweepDays", 20)
            .with("security.sweepEffort", 4);

    private final RecordedChronicle recorded = new RecordedChronicle();
    private SimulationState s;
    private Sweeps sweeps;

    private void start() {
        s = small.chronicle(recorded).situation();
        sweeps = new Sweeps(small.bind(SweepParameters.class, "security"), s);
    }

    private void nextDay() {
        s.ledger.turnPage();
        s.clock.day(s.day() + 1);
        sweeps.step(SmallWorld.NO_STATE);
    }

    private void attack(int area, int killed, boolean campaign) {
        s.ledger.note(new Attack(s.day(), area, 0, Target.SECURITY, -1, killed, 0, 0, false, campaign));
    }

    @Test
    void a_deadly_attack_opens_a_sweep_of_the_struck_district_alone() {
        start();
        attack(COAST, 15, false);
        attack(HILLS, 14, false);
        nextDay();
        assertThat(s.areas.sweep).containsExactly(4, 1, 1);
        int days = 0;
        while (s.areas.sweep[COAST] > 1) {
            days++;
            nextDay();
        }
        assertThat(days).isBetween(10, 30);
        assertThat(s.areas.sweep).containsExactly(1, 1, 1);
    }

    @Test
    void a_campaign_opens_one_where_it_struck_even_if_nobody_was_killed() {
        start();
        attack(COAST, 0, true);
        attack(HILLS, 0, true);
        nextDay();
        assertThat(s.areas.sweep).containsExactly(4, 4, 1);
    }

    @Test
    void it_begins_within_the_longest_delay() {
        small.with("security.sweepDelay", 7);
        boolean[] seen = new boolean[8];
        for (int replicate = 0; replicate < 100; replicate++) {
            small.replicate(replicate);
            start();
            attack(COAST, 20, false);
            int lag = -1;
            do {
                nextDay();
                lag++;
            } while (s.areas.sweep[COAST] == 1);
            assertThat(lag).isBetween(0, 7);
            seen[lag] = true;
        }
        assertThat(seen).as("each lag of 0 to 7 days").doesNotContain(false);
    }

    @Test
    void the_army_decides_by_its_will_and_the_decision_is_told() {
        small.with("security.sweepWill", 0.75);
        int swept = 0;
        for (int replicate = 0; replicate < 2000; replicate++) {
            small.replicate(replicate);
            start();
            attack(COAST, 20, false);
            nextDay();
            swept += s.areas.sweep[COAST] > 1 ? 1 : 0;
        }
        // 1,500 are expected, with a standard deviation of 19.
        assertThat(swept).isBetween(1420, 1580);

        recorded.decisions.clear();
        start();
        attack(COAST, 20, false);
        nextDay();
        Chronicle.Decision decision = recorded.decisions.get(0);
        assertThat(decision.kind()).isEqualTo(Chronicle.Decision.Kind.SWEEP);
        assertThat(decision.actor()).isEqualTo("pakistanMilitary");
        assertThat(decision.options().toString().toLowerCase(Locale.ROOT) + decision.reason())
                .doesNotContain("operation", "ibo");
    }

    @Test
    void without_a_deadly_attack_there_is_none() {
        start();
        attack(COAST, 14, false);
        nextDay();
        assertThat(s.areas.sweep).containsExactly(1, 1, 1);
        assertThat(recorded.decisions).isEmpty();
    }
}
