package corridor.model.civil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * docs/model.md, 7.2: what the state knows of networks, worked by hand. Knowledge starts at 1/2 and decays by 0.01 a
 * day, so the usual inflow is 0.01 * 0.5 / 0.5 = 0.01.
 */
class KnowledgeTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final int COAST = SmallCatalogue.COAST;

    private final SmallWorld small = new SmallWorld()
            .with("security.knowledge", 0.5)
            .with("security.knowledgeDecay", 0.01)
            .with("security.knowledgeHarm", 0.02)
            .with("security.knowledgeEffort", 0.004)
            .with("security.knowledgeJoint", 0.006)
            .with("civil.grievanceBalochCore", 0.6)
            .with("civil.legitimacyBalochistan", 0.4)
            .with("civil.kappaGrievance", 0)
            .with("civil.kappaLegitimacy", 0)
            .with("civil.alphaHarm", 0)
            .with("civil.lambdaHarm", 0)
            .with("civil.tauFear", 1e12)
            .with("civil.fearInsurgents", 0.2)
            .with("civil.spread", 0.1702)
            .with("civil.thetaSupport", 0.46)
            .with("civil.fearSupport", 0.5)
            .with("civil.fearSilence", 0.5);
    private SimulationState s;
    private CivilUpdate civil;

    private void start() {
        s = small.situation();
        civil = new CivilUpdate(
                small.bind(CivilParameters.class, "civil"),
                KnowledgeParameters.of(small.values()),
                new UsualHarm(new double[3], new double[3]),
                s);
    }

    private double afterAWeek() {
        civil.step(SmallWorld.NO_STATE);
        return s.areas.knowledge[COAST];
    }

    @Test
    void it_stays_while_tips_stay() {
        start();
        assertThat(afterAWeek()).isCloseTo(0.5, CLOSE);
    }

    @Test
    void openness_brings_more_tips() {
        start();
        s.society.openness = 1.5;
        // Knowledge grows by 7 * (0.015 * 0.5 - 0.01 * 0.5).
        assertThat(afterAWeek()).isCloseTo(0.5 + 0.0175, CLOSE);
    }

    @Test
    void tips_come_from_those_who_do_not_support_groups_trust_the_state_and_are_not_afraid() {
        start();
        // At the start G(1-L) + 0.5 * Fi = 0.36 + 0.1 is the threshold: support is 1/2, and tips are
        // 0.5 * 0.4 * (1 - 0.5 * 0.2) = 0.18.
        s.areas.fearInsurgents[COAST] = 0.4;
        // Support is 1 / (1 + e^{-1}) = 0.7310586. Tips are 0.2689414 * 0.4 * 0.8 = 0.0860613, which is 0.4781181 of
        // the usual inflow.
        assertThat(afterAWeek()).isCloseTo(0.5 + 7 * 0.5 * 0.01 * (0.4781181 - 1), within(1e-8));

        start();
        s.areas.legitimacy[COAST] = 0.5;
        // 0.6 * 0.5 + 0.1 = 0.4 is 0.06 below the threshold. Support is 1 / (1 + e^{0.6}) = 0.3543437, and tips are
        // 0.6456563 * 0.5 * 0.9 = 0.2905453.
        assertThat(afterAWeek()).isCloseTo(0.5 + 7 * 0.5 * 0.01 * (0.2905453 / 0.18 - 1), within(1e-8));

        start();
        s.areas.grievance[SmallCatalogue.BALOCH][COAST] = 0.5;
        // 0.5 * 0.6 + 0.1 = 0.4 as before, but L has not changed, so the inflow is 0.6456563 / 0.5 of the usual.
        assertThat(afterAWeek()).isCloseTo(0.5 + 7 * 0.5 * 0.01 * (0.6456563 / 0.5 - 1), within(1e-8));
    }

    @Test
    void extra_effort_joint_operations_and_cooperation_add() {
        start();
        s.pakistan.effort = 1.25;
        s.areas.localEffort[COAST] = 2; // 0.004 * (2.5 - 1) = 0.006, times the half that is not yet known
        assertThat(afterAWeek()).isCloseTo(0.5 + 7 * 0.006 * 0.5, CLOSE);

        start();
        s.pakistan.effort = 0.5;
        assertThat(afterAWeek()).as("less effort than usual").isCloseTo(0.5, CLOSE);

        start();
        SmallWorld.fix(s, "both.jointCombat", 1); // a third of 0.006
        assertThat(afterAWeek()).isCloseTo(0.5 + 7 * 0.002 * 0.5, CLOSE);

        start();
        s.cooperation.knowledge = 0.001;
        assertThat(afterAWeek()).isCloseTo(0.5 + 7 * 0.001 * 0.5, CLOSE);
    }

    @Test
    void harm_by_the_state_costs_knowledge_at_once() {
        start();
        s.areas.harmByState[COAST] = 20; // two per 100,000
        assertThat(afterAWeek()).isCloseTo(0.5 - 0.04, CLOSE);
    }

    @Test
    void it_stays_between_nothing_and_all() {
        start();
        s.areas.harmByState[COAST] = 1000;
        assertThat(afterAWeek()).isZero();
        start();
        s.cooperation.knowledge = 1;
        assertThat(afterAWeek()).isEqualTo(1);
    }

    @Test
    void detentions_add_what_their_parameter_says_and_accountability_takes_it_away() {
        small.with("civil.alphaDetention", 0).with("security.knowledgeDetention", 0.002);
        small.lever("pakistan.detentionPolicy", -1);
        start();
        // The inflow is 0.01 + 0.002, so knowledge changes by 7 * (0.012 * 0.5 - 0.01 * 0.5).
        assertThat(afterAWeek()).isCloseTo(0.507, CLOSE);

        small.lever("pakistan.detentionPolicy", 1);
        start();
        assertThat(afterAWeek()).isCloseTo(0.493, CLOSE);
    }
}
