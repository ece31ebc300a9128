package corridor.model.civil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * docs/model.md, 7.2: a week of grievance, fear, legitimacy and the will to join, worked by hand. 1,000 thousand people
 * live on the coast, so ten killed are one per 100,000. Five killed a week by either side are usual there. Baloch
 * grievance starts at 0.6 on the coast and 0.4 in the hills. Grievance of the other movement starts at 0.5 in the
 * hills.
 */
class CivilUpdateTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final int COAST = SmallCatalogue.COAST;
    private static final int HILLS = SmallCatalogue.HILLS;
    private static final int B = SmallCatalogue.BALOCH;
    private static final int T = SmallCatalogue.TTP_TYPE;

    private final SmallWorld small = new SmallWorld()
            .with("civil.grievanceBalochCore", 0.6)
            .with("civil.grievanceTtpDistricts", 0.5)
            .with("civil.grievanceElsewhere", 0.4)
            .with("civil.coreViolence", 3)
            .with("civil.legitimacyBalochistan", 0.4)
            .with("civil.antiChineseBaloch", 0.6)
            .with("civil.kappaGrievance", 0.01)
            .with("civil.gammaOpportunity", 0.5)
            .with("civil.alphaHarm", 0.2)
            .with("civil.alphaDisplacement", 2)
            .with("civil.alphaForeignTroops", 0.3)
            .with("civil.foreignTroopsBase", 0.2)
            .with("civil.betaInsurgentHarm", 0.1)
            .with("civil.tauFear", 7 / Math.log(2)) // fear halves in a week
            .with("civil.fearState", 0.25)
            .with("civil.fearInsurgents", 0.2)
            .with("civil.phiInsurgent", 0.3)
            .with("civil.kappaLegitimacy", 0.01)
            .with("civil.lambdaHarm", 0.2)
            .with("civil.lambdaCrisis", 0.3)
            .with("civil.rho", 0.2)
            .with("civil.omega", 0.5)
            .with("civil.theta", 0.31)
            .with("civil.spread", 0.1702)
            .with("economy.opportunityPerOutput", 0.05);
    private SimulationState s;
    private CivilUpdate civil;

    private void start() {
        s = small.situation();
        civil = new CivilUpdate(
                small.bind(CivilParameters.class, "civil"),
                KnowledgeParameters.of(small.values()),
                new UsualHarm(new double[] {5, 0, 0}, new double[] {5, 0, 0}),
                s);
    }

    private void week() {
        civil.step(SmallWorld.NO_STATE);
    }

    private void usualWeek() {
        s.areas.harmByState[COAST] += 5;
        s.areas.harmByInsurgents[COAST] += 5;
        week();
    }

    @Test
    void with_nothing_but_the_usual_opinion_stays() {
        start();
        usualWeek();
        assertThat(s.areas.grievance[B][COAST]).isCloseTo(0.6, CLOSE);
        assertThat(s.areas.grievance[T][HILLS]).isCloseTo(0.5, CLOSE);
        assertThat(s.areas.fearState[COAST]).isCloseTo(0.25, CLOSE);
        assertThat(s.areas.fearInsurgents[COAST]).isCloseTo(0.2, CLOSE);
        assertThat(s.areas.legitimacy[COAST]).isCloseTo(0.4, CLOSE);
        assertThat(s.areas.willing[B][COAST]).isCloseTo(1, CLOSE);
        assertThat(s.areas.willing[T][HILLS]).isCloseTo(1, CLOSE);
        assertThat(s.areas.harmByState).as("a week is looked at once").containsOnly(0);
        assertThat(s.areas.harmByInsurgents).containsOnly(0);
    }

    @Test
    void harm_by_the_state_raises_grievance_and_lowers_legitimacy() {
        start();
        s.areas.harmByState[COAST] = 10; // usualWeek adds the usual 5, so harm is 10 more than usual
        usualWeek();
        // cs = 1 pushes grievance up by 0.2 to 1 - 0.4 e^{-0.2}, and legitimacy down by 0.2 to 0.4 e^{-0.2}.
        assertThat(s.areas.grievance[B][COAST]).isCloseTo(1 - 0.4 * Math.exp(-0.2), CLOSE);
        assertThat(s.areas.legitimacy[COAST]).isCloseTo(0.4 * Math.exp(-0.2), CLOSE);
        assertThat(s.areas.grievance[B][HILLS]).isCloseTo(0.4, CLOSE);
    }

    @Test
    void harm_by_armed_groups_lowers_grievance_and_raises_fear_of_them() {
        start();
        s.areas.harmByInsurgents[COAST] = 20;
        usualWeek();
        // ci = 2 lowers grievance with a push of 0.2, and raises fear of the groups with a push of 0.6.
        assertThat(s.areas.grievance[B][COAST]).isCloseTo(0.6 * Math.exp(-0.2), CLOSE);
        assertThat(s.areas.fearInsurgents[COAST]).isCloseTo(1 - 0.8 * Math.exp(-0.6), CLOSE);
        assertThat(s.areas.legitimacy[COAST]).isCloseTo(0.4, CLOSE);
    }

    @Test
    void small_pushes_follow_the_same_law() {
        start();
        s.areas.harmByState[COAST] = 0.25; // a push of 0.005
        usualWeek();
        assertThat(s.areas.grievance[B][COAST]).isCloseTo(1 - 0.4 * Math.exp(-0.005), within(1e-11));
    }

    @Test
    void displacement_foreign_troops_and_extraction_raise_grievance() {
        start();
        s.areas.newlyDisplaced[HILLS] = 100; // 100 of 2,000 are displaced: 0.05 * 2
        usualWeek();
        assertThat(s.areas.grievance[T][HILLS]).isCloseTo(1 - 0.5 * Math.exp(-0.1), CLOSE);
        assertThat(s.areas.grievance[B][HILLS]).isCloseTo(1 - 0.6 * Math.exp(-0.1), CLOSE);
        assertThat(s.areas.newlyDisplaced).containsOnly(0);

        start();
        s.areas.foreignTroops[COAST] = 0.5; // 0.3 * 0.5 * (0.2 + 0.6) * 7 / 30 = 0.028
        usualWeek();
        assertThat(s.areas.grievance[B][COAST]).isCloseTo(1 - 0.4 * Math.exp(-0.028), CLOSE);

        start();
        s.society.extraction = 0.3; // 0.3 * 7 / 30 = 0.07, where the public is more Baloch than Pashtun
        usualWeek();
        assertThat(s.areas.grievance[B][COAST]).isCloseTo(1 - 0.4 * Math.exp(-0.07), CLOSE);
        assertThat(s.areas.grievance[B][HILLS]).isCloseTo(0.4, CLOSE);
    }

    @Test
    void grievance_moves_towards_its_structural_level() {
        start();
        s.economy.outputLost = 2; // 0.05 * 2
        s.society.closure[COAST] = 0.2;
        s.society.development[COAST] = 0.1;
        usualWeek();
        // Lost opportunity is 0.1 + 0.2 - 0.1, so the level is 0.5 * 0.2 higher; 7 * 0.01 of this comes in a week.
        assertThat(s.areas.grievance[B][COAST]).isCloseTo(0.6 + 0.07 * 0.1, CLOSE);

        start();
        s.society.concession = 0.3;
        usualWeek();
        assertThat(s.areas.grievance[B][COAST]).isCloseTo(0.6 - 0.07 * 0.3, CLOSE);
        assertThat(s.areas.grievance[T][HILLS])
                .as("an agreement with Baloch actors")
                .isCloseTo(0.5, CLOSE);

        start();
        s.society.closure[COAST] = 2; // 0.6 + 0.5 * 2 exceeds the maximum
        usualWeek();
        assertThat(s.areas.grievance[B][COAST]).isCloseTo(0.6 + 0.07 * 0.4, CLOSE);
    }

    @Test
    void standing_fear_of_the_state_follows_effort_and_halves_without() {
        small.option("FEAR_MODEL", "STANDING");
        start();
        s.pakistan.effort = 2;
        s.areas.localEffort[COAST] = 1.5;
        usualWeek();
        // The new level is 0.25 * 2 * 1.5 = 0.75, and fear moves half the way.
        assertThat(s.areas.fearState[COAST]).isCloseTo(0.5, CLOSE);
        assertThat(s.areas.fearState[HILLS]).isCloseTo(0.375, CLOSE);
        s.areas.presence[COAST] = 4; // counts as 1 at most
        usualWeek();
        assertThat(s.areas.fearState[COAST]).isCloseTo(0.75, CLOSE);
        s.areas.fearInsurgents[COAST] = 0.6;
        usualWeek();
        assertThat(s.areas.fearInsurgents[COAST]).isCloseTo(0.4, CLOSE);
    }

    @Test
    void opinion_does_not_hold_fear_for_ever_under_change() {
        small.with("civil.habituation", 7 / Math.log(2)); // half the way to a new level in a week
        start();
        s.pakistan.effort = 3;
        usualWeek();
        // The level is 0.25 * (1 + (3 - 1)) = 0.75, and fear moves half the way. People are now used to 2.
        assertThat(s.areas.fearState[COAST]).isCloseTo(0.5, CLOSE);
        usualWeek();
        // The level is 0.25 * (1 + (3 - 2)) = 0.5. People are now used to 2.5.
        assertThat(s.areas.fearState[COAST]).isCloseTo(0.5, CLOSE);
        usualWeek();
        // The level is 0.25 * (1 + 0.5) = 0.375. People are now used to 2.75.
        assertThat(s.areas.fearState[COAST]).isCloseTo(0.4375, CLOSE);
        for (int week = 0; week < 60; week++) {
            usualWeek();
        }
        assertThat(s.areas.fearState[COAST]).as("as at the start").isCloseTo(0.25, CLOSE);
        s.pakistan.effort = 1;
        usualWeek();
        assertThat(s.areas.fearState[COAST])
                .as("less force than usual takes no fear away")
                .isCloseTo(0.25, CLOSE);
        usualWeek();
        s.pakistan.effort = 3; // people are used to 1.5 after two weeks
        usualWeek();
        // The level is 0.25 * (1 + 1.5) = 0.625, and fear moves half the way from 0.25.
        assertThat(s.areas.fearState[COAST]).isCloseTo(0.4375, CLOSE);
    }

    @Test
    void standing_fear_holds_as_long_as_force_does() {
        small.option("FEAR_MODEL", "STANDING");
        start();
        s.pakistan.effort = 3;
        for (int week = 0; week < 200; week++) {
            usualWeek();
        }
        assertThat(s.areas.fearState[COAST]).isCloseTo(0.75, CLOSE);
    }

    @Test
    void the_switch_harm_sets_what_a_death_does_to_grievance() {
        small.with("civil.alphaHarmBacklash", 0.5).with("civil.alphaHarmDeter", 0.05);
        for (String option : new String[] {"MIXED", "BACKLASH", "DETER"}) {
            small.option("HARM", option);
            start();
            s.areas.harmByState[COAST] = 10;
            usualWeek();
            double push = option.equals("MIXED") ? 0.2 : option.equals("BACKLASH") ? 0.5 : 0.05;
            assertThat(s.areas.grievance[B][COAST]).as(option).isCloseTo(1 - 0.4 * Math.exp(-push), CLOSE);
            assertThat(s.areas.legitimacy[COAST]).as(option).isCloseTo(0.4 * Math.exp(-0.2), CLOSE);
        }
    }

    @Test
    void legitimacy_returns_with_training_and_falls_in_a_crisis() {
        start();
        s.cooperation.legitimacy = 0.1;
        usualWeek();
        assertThat(s.areas.legitimacy[COAST]).isCloseTo(0.4 + 0.07 * 0.1, CLOSE);
        start();
        s.economy.crisis = true; // 0.3 * 7 / 30
        usualWeek();
        assertThat(s.areas.legitimacy[COAST]).isCloseTo(0.4 * Math.exp(-0.07), CLOSE);
        start();
        s.cooperation.legitimacy = 2; // counts as 1 at most
        usualWeek();
        assertThat(s.areas.legitimacy[COAST]).isCloseTo(0.4 + 0.07 * 0.6, CLOSE);
    }

    @Test
    void a_crisis_costs_no_legitimacy_where_the_switch_says_so() {
        for (String option : new String[] {"FINANCE", "NONE"}) {
            small.option("CRISIS", option);
            start();
            double before = s.areas.legitimacy[COAST];
            s.economy.crisis = true;
            usualWeek();
            assertThat(s.areas.legitimacy[COAST]).as(option).isCloseTo(before, CLOSE);
        }
    }

    @Test
    void fear_of_the_state_lowers_the_will_to_join() {
        small.with("civil.kappaGrievance", 0).option("FEAR_MODEL", "STANDING");
        start();
        s.pakistan.effort = 2;
        s.areas.localEffort[COAST] = 1.5;
        usualWeek();
        // N = 0.6 * 0.6 - 0.2 * fear. At the start N is 0.36 - 0.05 = theta, so the share is 1/2. With fear 0.5 the
        // share is 1 / (1 + e^{1.702 * 0.05 / 0.1702}).
        assertThat(s.areas.willing[B][COAST]).isCloseTo(2 / (1 + Math.exp(0.5)), CLOSE);

        small.option("FEAR_MODEL", "INERT");
        start();
        s.pakistan.effort = 2;
        usualWeek();
        assertThat(s.areas.willing[B][COAST]).isCloseTo(1, CLOSE);
    }

    @Test
    void lost_jobs_and_grievance_raise_the_will_to_join() {
        small.with("civil.kappaGrievance", 0);
        start();
        s.society.closure[COAST] = 0.2; // N is 0.5 * 0.2 above theta: 1 / (1 + e^{-1})
        usualWeek();
        assertThat(s.areas.willing[B][COAST]).isCloseTo(2 / (1 + Math.exp(-1)), CLOSE);

        small.option("OPPCOST", "RAPACITY");
        start();
        s.society.closure[COAST] = 0.2; // less to take: 1 / (1 + e^{1})
        usualWeek();
        assertThat(s.areas.willing[B][COAST]).isCloseTo(2 / (1 + Math.exp(1)), CLOSE);

        small.option("OPPCOST", "OFF");
        start();
        s.society.closure[COAST] = 0.2;
        usualWeek();
        assertThat(s.areas.willing[B][COAST]).isCloseTo(1, CLOSE);

        start();
        s.areas.grievance[B][COAST] = 0.7; // N is 0.7 * 0.6 - 0.05, which is 0.06 above theta
        usualWeek();
        assertThat(s.areas.willing[B][COAST]).isCloseTo(2 / (1 + Math.exp(-0.6)), CLOSE);
    }

    @Test
    void compensation_takes_grievance_from_harm_but_not_the_loss_of_legitimacy() {
        small.with("civil.compensation", 0.5).lever("pakistan.harmReduction", 0.8);
        start();
        s.areas.harmByState[COAST] = 10;
        usualWeek();
        // Of 15 killed 15 * (1 - 0.5 * 0.8) = 9 count for grievance, 4 more than usual: cs = 0.4. For legitimacy cs =
        // 1.
        assertThat(s.areas.grievance[B][COAST]).isCloseTo(1 - 0.4 * Math.exp(-0.2 * 0.4), CLOSE);
        assertThat(s.areas.legitimacy[COAST]).isCloseTo(0.4 * Math.exp(-0.2), CLOSE);
    }

    @Test
    void more_detentions_raise_grievance_and_accountability_lowers_it() {
        small.with("civil.alphaDetention", 0.3).lever("pakistan.detentionPolicy", -1);
        start();
        usualWeek();
        // The push is 0.3 * 7 / 30 = 0.07 a week, in each area that a movement recruits from.
        assertThat(s.areas.grievance[B][COAST]).isCloseTo(1 - 0.4 * Math.exp(-0.07), CLOSE);
        assertThat(s.areas.grievance[T][HILLS]).isCloseTo(1 - 0.5 * Math.exp(-0.07), CLOSE);

        small.lever("pakistan.detentionPolicy", 0.5);
        start();
        usualWeek();
        assertThat(s.areas.grievance[B][COAST]).isCloseTo(0.6 * Math.exp(-0.035), CLOSE);
    }
}
