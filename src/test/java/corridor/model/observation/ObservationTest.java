package corridor.model.observation;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.chronicle.Incident;
import corridor.chronicle.Target;
import corridor.model.RecordedChronicle;
import corridor.model.SmallWorld;
import corridor.model.state.Attack;
import corridor.model.state.SimulationState;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * docs/model.md, 10: PIPS sees an attack with k dead with chance 1 - 2^{-(1 + k)} here, PICSS with 1 - 2^{-(2 + k)}.
 */
class ObservationTest {
    private final SmallWorld small = new SmallWorld()
            .with("observation.reportBasePips", Math.log(2))
            .with("observation.reportBasePicss", Math.log(4))
            .with("observation.reportPerDeath", Math.log(2));
    private SimulationState s;
    private Observation observation;

    private void start() {
        s = small.situation();
        observation = new Observation(small.bind(ObservationParameters.class, "observation"), s);
    }

    /** Makes an attack with these deaths; attackers are not victims. */
    private void attack(int security, int civilian, int attackers, double draw) {
        Attack attack = new Attack(0, 1, 1, Target.SECURITY, -1, security + civilian, 0, 0, false, false);
        observation.attack(attack, security, civilian, attackers, draw);
    }

    @Test
    void an_attack_without_dead_is_seen_by_half_of_pips_and_three_quarters_of_picss() {
        start();
        attack(0, 0, 0, 0.49);
        assertThat(s.ledger.attacksPips).isEqualTo(1);
        assertThat(s.ledger.attacksPicss).isEqualTo(1);
        attack(0, 0, 0, 0.51);
        attack(0, 0, 0, 0.74);
        assertThat(s.ledger.attacksPips).isEqualTo(1);
        assertThat(s.ledger.attacksPicss).isEqualTo(3);
        attack(0, 0, 0, 0.76);
        assertThat(s.ledger.attacksPicss).isEqualTo(3);
        assertThat(s.ledger.deathsPips).isZero();
    }

    @Test
    void dead_attackers_count_towards_being_seen() {
        start();
        attack(1, 1, 1, 0.93); // three dead: 1 - 2^-4 = 0.9375
        assertThat(s.ledger.attacksPips).isEqualTo(1);
        assertThat(s.ledger.deathsPips).isEqualTo(3);
        attack(1, 1, 1, 0.94);
        assertThat(s.ledger.attacksPips).isEqualTo(1);
        assertThat(s.ledger.deathsPips).isEqualTo(3);
        assertThat(s.ledger.attacksPicss).as("1 - 2^-5").isEqualTo(2);
    }

    @Test
    void chances_of_attacks_with_many_dead_follow_the_same_rule() {
        small.with("observation.reportPerDeath", Math.log(2) / 16);
        start();
        attack(16, 0, 0, 0.749); // 1 - 2^{-2}
        attack(8, 0, 0, 0.646); // 1 - 2^{-1.5} = 0.64645
        attack(32, 0, 0, 0.874); // 1 - 2^{-3}
        assertThat(s.ledger.attacksPips).isEqualTo(3);
        attack(16, 0, 0, 0.751);
        attack(8, 0, 0, 0.647);
        attack(32, 0, 0, 0.876);
        assertThat(s.ledger.attacksPips).isEqualTo(3);
        assertThat(s.ledger.attacksPicss).isEqualTo(6);
    }

    @Test
    void the_table_of_events_has_each_view() {
        RecordedChronicle recorded = new RecordedChronicle();
        small.chronicle(recorded);
        start();
        attack(0, 0, 2, 0.9);
        attack(1, 0, 0, 0.9);
        observation.operation(1, 1, 1, 2, 3);
        observation.strike(1, 1, 0, 2, 0);

        List<Incident> incidents = recorded.incidents;
        Incident first = incidents.get(0);
        assertThat(first.reportedPips()).as("1 - 2^-3 = 0.875").isFalse();
        assertThat(first.reportedPicss()).as("1 - 2^-4 = 0.9375").isTrue();
        assertThat(first.reportedUcdp()).as("only attackers died").isFalse();
        assertThat(incidents.get(1).reportedUcdp()).isTrue();
        assertThat(incidents.get(2).reportedPips()).isFalse();
        assertThat(incidents.get(2).reportedUcdp()).isTrue();
        assertThat(incidents.get(3).reportedUcdp()).isFalse();
        assertThat(incidents).extracting(Incident::killedMilitant).containsExactly(2, 0, 3, 0);
    }
}
