package corridor.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.chronicle.Target;
import corridor.model.RecordedChronicle;
import corridor.model.SmallWorld;
import corridor.model.state.Attack;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 6.7, 8.10 and 9.2: feelings, anger, confidence, demand and the terms of a review, worked by hand. */
class ChinaTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final double SALIENCE_ANGER = 0.3;
    private static final double USUAL_RISK = 0.4;

    /** Casualties and criticism halve every day. */
    private final SmallWorld small = new SmallWorld()
            .with("china.patience", 0.6)
            .with("china.patienceReturn", 0.5)
            .with("china.patienceDeaths", 0.05)
            .with("china.patienceAttack", 0.02)
            .with("china.patienceEffort", 0.2)
            .with("china.criticismMemory", 1 / Math.log(2))
            .with("china.criticismDeaths", 0.1)
            .with("china.scoreMemory", 1 / Math.log(2))
            .with("china.scoreInjured", 0.5)
            .with("china.scoreAttack", 1)
            .with("china.scoreThreshold", 5.5)
            .with("china.scoreStart", 2)
            .with("china.stepStart", 0)
            .with("china.angerCriticism", 2)
            .with("china.angerPatience", 3)
            .with("china.effortCredit", 0.4)
            .with("china.effortAsked", 0.2)
            .with("china.effortMost", 3)
            .with("china.effortNoise", 0)
            .with("china.operationSeen", 0.5)
            .with("china.confidenceSpeed", 0.5)
            .with("china.confidenceBase", 0.5)
            .with("china.confidencePatience", 2)
            .with("china.confidenceRisk", 1)
            .with("china.confidenceFriction", 2)
            .with("china.confidenceCrisis", 0.3)
            .with("china.confidenceJoint", 0.6)
            .with("china.resolve", 1.5)
            .with("china.pressureCost", 2)
            .with("china.ownCost", 0.3)
            .with("china.inertia", 0.1)
            .with("china.strategy", 0.7)
            .with("china.credibility", 0.4)
            .with("china.promise", 0.25)
            .with("china.punishScore", 4)
            .with("china.releaseScore", 3)
            .with("china.releaseMonths", 2)
            .with("china.term", 12)
            .with("china.termPerStep", 2);

    private final RecordedChronicle recorded = new RecordedChronicle();
    private SimulationState s;
    private China china;

    private void start() {
        s = small.chronicle(recorded).situation();
        java.util.Arrays.fill(s.projects.riskEvents, 2);
        java.util.Arrays.fill(s.projects.riskYears, 4); // a risk of 0.5, a quarter above the usual
        s.projects.friction = 0.1;
        china = new China(DiplomacyTheme.Parameters.of(small.values()), SALIENCE_ANGER, USUAL_RISK, s);
    }

    private void dayAfterAttack(int killed, int injured) {
        dayAfter(killed, injured, false);
    }

    private void dayAfter(int killed, int injured, boolean abducted) {
        s.ledger.note(new Attack(
                s.day(),
                SmallCatalogue.COAST,
                0,
                Target.PROJECT_SITE,
                SmallCatalogue.PORT,
                killed,
                killed,
                injured,
                abducted,
                false));
        s.ledger.turnPage();
        s.clock.day(s.day() + 1);
        china.daily().step(SmallWorld.NO_STATE);
    }

    @Test
    void an_attack_adds_casualties_and_criticism_and_costs_patience() {
        start();
        dayAfterAttack(2, 3);
        // Casualty score 2 / 2 + 2 + 0.5 * 3 + 1; criticism 0.1 ln 3; patience 0.6 - 0.05 ln 3 - 0.02.
        assertThat(s.china.casualtyScore).isCloseTo(5.5, CLOSE);
        assertThat(s.china.criticism).isCloseTo(0.1 * Math.log(3), CLOSE);
        assertThat(s.china.patience).isCloseTo(0.58 - 0.05 * Math.log(3), CLOSE);
        s.ledger.turnPage();
        s.clock.day(2);
        china.daily().step(SmallWorld.NO_STATE);
        assertThat(s.china.casualtyScore).isCloseTo(2.75, CLOSE);
        assertThat(s.china.criticism).isCloseTo(0.05 * Math.log(3), CLOSE);
    }

    @Test
    void an_abduction_counts_by_its_own_score() {
        small.with("china.scoreAbduction", 1.5);
        start();
        dayAfter(0, 0, true);
        // The casualty score is 2 / 2 + 1.5 + 1.
        assertThat(s.china.casualtyScore).isCloseTo(3.5, CLOSE);
    }

    @Test
    void a_standing_step_is_repeated_in_public_only_if_somebody_was_killed_or_abducted() {
        // All steps are worth the same, and no other step is likelier than to stay.
        small.with("china.precision", 1000).with("china.resolve", 0).with("china.stepStart", 3);
        for (int killed = 0; killed < 2; killed++) {
            for (boolean abducted : new boolean[] {false, true}) {
                start();
                s.china.step = 3;
                dayAfter(killed, 2, abducted);
                assertThat(s.china.stepDue >= 0)
                        .as("%s killed, abducted: %s", killed, abducted)
                        .isEqualTo(killed > 0 || abducted);
            }
        }
    }

    @Test
    void anger_grows_while_pakistan_does_not_answer_up_to_half_a_year() {
        small.with("china.inaction", 0.1)
                .with("china.scoreMemory", 1e-9)
                .with("china.criticismDeaths", 0)
                .with("china.patienceDeaths", 0)
                .with("china.patienceAttack", 0);
        start();
        dayAfterAttack(1, 0);
        double atOnce = s.china.anger;
        s.ledger.turnPage();
        s.clock.day(1 + 60);
        china.daily().step(SmallWorld.NO_STATE);
        china.monthly().step(SmallWorld.NO_STATE);
        assertThat(s.china.anger).as("two months; the score is forgotten").isCloseTo(0.2, CLOSE);
        s.clock.day(1 + 400);
        china.monthly().step(SmallWorld.NO_STATE);
        assertThat(s.china.anger).isCloseTo(0.6, CLOSE);
        s.pakistan.answeredOn = 300;
        china.monthly().step(SmallWorld.NO_STATE);
        assertThat(s.china.anger).as("a visible answer").isZero();
        assertThat(atOnce).isPositive();
    }

    @Test
    void anger_adds_up_casualties_criticism_lost_patience_and_salience_less_effort_and_cooperation() {
        start();
        s.society.salience = 2;
        s.pakistan.effort = 1.5;
        s.cooperation.credit = 0.1;
        dayAfterAttack(2, 3);
        // Anger is ln(1 + 5.5 / 5.5) + 2 * 0.1 ln 3 + 3 * (0.05 ln 3 + 0.02) - 0.4 * 0.5 + 0.3 * 2 - 0.1.
        double anger = Math.log(2) + 0.35 * Math.log(3) + 0.06 - 0.2 + 0.6 - 0.1;
        assertThat(s.china.anger).isCloseTo(anger, CLOSE);

        start();
        s.pakistan.effort = 100;
        dayAfterAttack(2, 3);
        assertThat(s.china.anger).isZero();
    }

    @Test
    void patience_returns_and_grows_with_effort_and_cooperation() {
        start();
        s.china.patience = 0.4;
        s.pakistan.effort = 1.5;
        s.cooperation.credit = 0.2;
        china.monthly().step(SmallWorld.NO_STATE);
        // Patience is 0.4 + 0.5 * 0.2 + 0.2 * 0.5 + 0.2 * 0.2.
        assertThat(s.china.patience).isCloseTo(0.64, CLOSE);
        s.china.patience = 0.6;
        s.pakistan.effort = 0.5;
        s.cooperation.credit = 0;
        china.monthly().step(SmallWorld.NO_STATE);
        assertThat(s.china.patience).as("little effort costs none").isCloseTo(0.6, CLOSE);
    }

    @Test
    void confidence_starts_at_its_level_and_moves_to_a_new_one_at_its_speed() {
        start();
        // z = 0.5 - 1 * (0.5 / 0.4 - 1) - 2 * 0.1 = 0.05
        double first = 1 / (1 + Math.exp(-0.05));
        assertThat(s.china.confidenceAtStart).isCloseTo(first, CLOSE);

        s.china.patience = 0.7; // + 2 * 0.1
        s.projects.friction = 0.2; // - 2 * 0.1 more
        s.economy.crisis = true; // - 0.3
        SmallWorld.fix(s, "both.jointCombat", 1); // + 0.6 / 3
        china.quarterly().step(SmallWorld.NO_STATE);
        // z = 0.05 + 0.2 - 0.2 - 0.3 + 0.2 = -0.05, and confidence moves half the way.
        assertThat(s.china.confidence).isCloseTo((first + 1 / (1 + Math.exp(0.05))) / 2, CLOSE);
    }

    @Test
    void utilities_of_the_steps_weigh_anger_against_costs() {
        start();
        dayAfterAttack(2, 3);
        double anger = s.china.anger;
        // The step is 5 of 6, from 0. Its terms are 1.5 * anger * 5 / 6, -2 * (5 / 6)^2, -0.3 * (5 - 3) and -0.1 * 25.
        // The casualty score of 5.5 is above the threshold of 4.
        assertThat(recorded.term("sector-stop", "value of pressing")).isCloseTo(1.25 * anger, CLOSE);
        assertThat(recorded.term("sector-stop", "cost of pressing")).isCloseTo(-50 / 36.0, CLOSE);
        assertThat(recorded.term("sector-stop", "cost to own investment")).isCloseTo(-0.6, CLOSE);
        assertThat(recorded.term("conditional-threat", "cost to own investment"))
                .isZero();
        assertThat(recorded.term("sector-stop", "cost of change")).isCloseTo(-2.5, CLOSE);
        assertThat(recorded.term("sector-stop", "casualties over the threshold"))
                .isEqualTo(0.7);
        assertThat(recorded.term("quiet", "casualties over the threshold")).isZero();
    }

    @Test
    void a_demand_binds_for_its_term_and_asks_for_more_effort_than_today() {
        start();
        Demand demand = new Demand(small.bind(DemandParameters.class, "china"), s);
        s.china.step = 3;
        s.pakistan.effort = 1.5;
        s.pakistan.underWay = 1;
        s.clock.day(100);
        demand.raised();
        // China asks for 1.2 * 1.5 * (1 + 0.5), for 12 - 2 * 3 = 6 months of 30 days.
        assertThat(s.china.effortAsked).isCloseTo(2.7, CLOSE);
        s.clock.day(279);
        assertThat(demand.binds()).isTrue();
        s.clock.day(280);
        assertThat(demand.binds()).isFalse();
        s.china.step = 6;
        demand.raised(); // binds for a month at least
        s.clock.day(280 + 29);
        assertThat(demand.binds()).isTrue();
        s.clock.day(280 + 30);
        assertThat(demand.binds()).isFalse();
    }

    @Test
    void a_demand_stands_for_a_whole_episode_of_pressure_and_has_a_limit() {
        start();
        Demand demand = new Demand(small.bind(DemandParameters.class, "china"), s);
        s.pakistan.effort = 1.5;
        demand.raised();
        assertThat(s.china.effortAsked).isCloseTo(1.8, CLOSE);
        s.pakistan.effort = 2;
        demand.raised();
        assertThat(s.china.effortAsked).as("no more for more effort").isCloseTo(1.8, CLOSE);
        demand.over();
        demand.raised();
        assertThat(s.china.effortAsked).isCloseTo(2.4, CLOSE);
        demand.over();
        s.pakistan.effort = 2.9;
        demand.raised();
        assertThat(s.china.effortAsked).as("at most").isCloseTo(3, CLOSE);
    }

    @Test
    void a_demand_is_met_after_good_months_on_end() {
        start();
        Demand demand = new Demand(small.bind(DemandParameters.class, "china"), s);
        s.china.step = 1;
        demand.raised();
        s.china.casualtyScore = 3;
        s.pakistan.effort = 1.19;
        demand.look();
        demand.look();
        assertThat(demand.met()).as("1.2 was asked for").isFalse();
        s.pakistan.effort = 1.21;
        demand.look();
        assertThat(demand.met()).isFalse();
        demand.look();
        assertThat(demand.met()).isTrue();
        assertThat(demand.binds()).isFalse();
        s.china.casualtyScore = 3.1;
        demand.look();
        assertThat(demand.met()).as("casualties above 3").isFalse();

        assertThat(demand.callsForMore()).isFalse();
        demand.struck();
        assertThat(demand.callsForMore()).as("not above 4").isFalse();
        s.china.casualtyScore = 4.1;
        assertThat(demand.callsForMore()).isTrue();
    }

    @Test
    void effort_is_seen_with_an_error_of_the_log() {
        small.with("china.effortNoise", 0.5).with("china.releaseMonths", 1);
        start();
        Demand demand = new Demand(small.bind(DemandParameters.class, "china"), s);
        demand.raised(); // asks for an effort of 1.2
        s.china.casualtyScore = 0;
        s.pakistan.effort = 1.2 * Math.exp(0.25); // half a standard deviation above the demand
        int n = 4000;
        int met = 0;
        for (int k = 0; k < n; k++) {
            s.clock.day(k);
            demand.look();
            met += demand.met() ? 1 : 0;
        }
        // 0.6915 is the normal distribution function at 0.5.
        assertThat((double) met / n).isCloseTo(0.6915, within(0.03));
        // P(e) of docs/model.md, 6.9, is the logistic function close to it: 1 / (1 + e^{-1.702 * 0.5}).
        assertThat(s.china.passes(s.pakistan.effort)).isCloseTo(1 / (1 + Math.exp(-0.851)), CLOSE);
    }

    @Test
    void letting_go_breaks_a_word_while_the_demand_binds_and_keeps_one_when_it_is_met() {
        small.with("china.stepStart", 3).with("china.releaseMonths", 1);
        start();
        s.pakistan.effort = 0.1;
        dayAfterAttack(0, 0);
        assertThat(recorded.term("private-message", "demand not met")).isCloseTo(-0.4 * 2, CLOSE);
        assertThat(recorded.term("private-message", "cost of change")).isCloseTo(-0.1 * 4, CLOSE);
        assertThat(recorded.term("freeze", "demand not met")).isZero();

        s.pakistan.effort = 100;
        s.china.casualtyScore = 0;
        s.china.stepDue = -1;
        china.monthly().step(SmallWorld.NO_STATE);
        assertThat(recorded.term("private-message", "demand met")).isCloseTo(0.25 * 2, CLOSE);
        assertThat(recorded.term("private-message", "demand not met")).isZero();
    }

    @Test
    void feasibility_of_what_a_scenario_fixes_is_the_chance_of_steps_that_bring_it() {
        small.with("china.precision", 0).with("china.threatCut", 0.5); // each of the seven steps is equally likely
        assertThat(feasibility("china.newCommitments", 0.6))
                .as("from the threat on")
                .isCloseTo(4 / 7.0, CLOSE);
        assertThat(feasibility("china.newCommitments", 0.4))
                .as("from the freeze on")
                .isCloseTo(3 / 7.0, CLOSE);
        assertThat(feasibility("china.newCommitments", 1))
                .as("below the threat")
                .isCloseTo(3 / 7.0, CLOSE);
        assertThat(feasibility("china.newCommitments", 1.5)).isZero();
        assertThat(feasibility("china.powerSectorStop", 1)).isCloseTo(2 / 7.0, CLOSE);
        assertThat(feasibility("china.powerSectorStop", 0)).isCloseTo(5 / 7.0, CLOSE);
        assertThat(feasibility("china.withdrawal", 1)).isCloseTo(1 / 7.0, CLOSE);
        assertThat(feasibility("china.withdrawal", 0)).isCloseTo(6 / 7.0, CLOSE);
        assertThat(feasibility("china.withdrawal", 2)).isZero();
        assertThat(feasibility("china.pressureStep", 4)).isCloseTo(3 / 7.0, CLOSE);
        assertThat(feasibility("china.pressureStep", 0)).isCloseTo(1 / 7.0, CLOSE);
    }

    private double feasibility(String lever, double value) {
        start();
        SmallWorld.fix(s, lever, value);
        china.monthly().step(SmallWorld.NO_STATE);
        return s.feasibility.byLever()[s.levers.index(lever)];
    }

    @Test
    void messages_at_home_make_criticism_fade_faster() {
        small.with("china.messagingEffect", 2).lever("china.messaging", 0.5);
        start();
        dayAfterAttack(2, 3);
        s.ledger.turnPage();
        s.clock.day(2);
        china.daily().step(SmallWorld.NO_STATE);
        // Criticism halves in a day without messages. With 1 + 2 / 2 of the speed it halves twice.
        assertThat(s.china.criticism).isCloseTo(0.025 * Math.log(3), CLOSE);
    }
}
