package corridor.model.politics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.model.RecordedChronicle;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * docs/model.md, 9.3: the needs of Pakistan's further levers, worked by hand. A reward for going further makes
 * everybody go all the way at once, so that the terms are the needs themselves.
 */
class PolicyTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    private final RecordedChronicle recorded = new RecordedChronicle();
    private final SmallWorld small = new SmallWorld()
            .with("policy.precision", 1)
            .with("policy.reluctance", -1000)
            .with("policy.step", 1)
            .with("policy.threat", 2)
            .with("policy.tension", 3)
            .with("policy.trust", 4)
            .with("policy.casualties", 5)
            .with("policy.pressure", 6)
            .with("policy.veto", 7)
            .chronicle(recorded);
    private SimulationState s;

    private void quarter() {
        s = small.situation();
        s.ledger.recentLosses[0] = 15; // half more than the usual 10
        s.ledger.recentLosses[1] = 16; // a fifth less than the usual 20
        s.neighbours.tension = 0.5;
        s.neighbours.tensionAtStart = 0.4;
        s.society.trust = 0.3;
        s.society.trustAtStart = 0.4;
        s.china.casualtyScore = 1;
        s.china.step = 2;
        UsualLosses usual = new UsualLosses(new double[] {10, 20});
        new Policy(small.bind(PolicyParameters.class, "policy"), usual, 0.6, s).step(SmallWorld.NO_STATE);
    }

    private double term(String lever, String name) {
        return recorded.term(s.levers.lever(s.levers.index(lever)).meaning(), "more", name);
    }

    @Test
    void levers_against_groups_follow_losses() {
        quarter();
        assertThat(term("pakistan.borderManagement", "losses in the north-west"))
                .isCloseTo(2 * -0.2, CLOSE);
        assertThat(term("pakistan.airStrikes", "losses in the north-west")).isCloseTo(2 * -0.2, CLOSE);
        // The step is the whole way from 0.3 to 1, and the losses of both regions count by half.
        assertThat(term("pakistan.operationHold", "losses")).isCloseTo((2 * 0.5 - 2 * 0.2) / 2, CLOSE);
        assertThat(term("pakistan.developmentSpend", "losses")).isCloseTo(0.3, CLOSE);
    }

    @Test
    void coordination_of_strikes_follows_tension_and_mediation() {
        quarter();
        assertThat(term("pakistan.strikesCoordinated", "tension with Kabul")).isCloseTo(-0.3, CLOSE);
        small.lever("mediators.mediation", 1);
        quarter();
        assertThat(term("pakistan.strikesCoordinated", "mediation")).isCloseTo(1.5, CLOSE);
    }

    @Test
    void protection_follows_chinese_casualties_and_pressure() {
        quarter();
        for (String lever : new String[] {"pakistan.ssdStrength", "pakistan.offSiteProtection"}) {
            assertThat(term(lever, "Chinese casualties")).as(lever).isCloseTo(5 * Math.log(2), CLOSE);
            assertThat(term(lever, "China's pressure")).as(lever).isCloseTo(6 * 2 / 6.0, CLOSE);
        }
    }

    @Test
    void civil_levers_follow_losses_and_lost_trust_and_the_army_vetoes_talks() {
        quarter();
        // The option is one of two levels of talks.
        assertThat(term("pakistan.dialogueBaloch", "losses in Balochistan")).isCloseTo(1 / 2.0, CLOSE);
        assertThat(term("pakistan.dialogueBaloch", "lost trust")).isCloseTo(4 * 0.25 / 2, CLOSE);
        assertThat(term("pakistan.dialogueBaloch", "the army's veto")).isCloseTo(-7 * 0.6 / 2, CLOSE);
        assertThat(term("pakistan.localBenefit", "losses in Balochistan")).isCloseTo(1, CLOSE);
        assertThat(term("pakistan.transparency", "lost trust")).isCloseTo(1, CLOSE);
        assertThat(term("pakistan.developmentSpend", "lost trust")).isCloseTo(1, CLOSE);
    }

    @Test
    void losses_count_against_the_usual_from_all_gone_to_twice_above() {
        UsualLosses usual = new UsualLosses(new double[] {10, 0});
        assertThat(usual.relative(0, 10)).isZero();
        assertThat(usual.relative(0, 15)).isCloseTo(0.5, CLOSE);
        assertThat(usual.relative(0, 0)).isEqualTo(-1);
        assertThat(usual.relative(0, 100)).isEqualTo(2);
        assertThat(usual.relative(1, 100)).isZero();
    }
}
