package corridor.model.politics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.chronicle.Target;
import corridor.model.RecordedChronicle;
import corridor.model.SmallWorld;
import corridor.model.state.Attack;
import corridor.model.state.SimulationState;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 6.9: effort, deliberation and the utilities of force, worked by hand. */
class PakistanTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final UsualLosses USUAL = new UsualLosses(new double[] {10, 20});
    private static final String SURGE = "surge of intelligence-based operations";

    /**
     * The military weighs 0.75, so A_pressure = 0.75 * 0.8 + 0.25 * 3.6 = 1.5 and A_threat = 0.75 * 1.8 + 0.25 * 1.6.
     */
    private final SmallWorld small = new SmallWorld()
            .with("pakistan.militaryWeight", 0.75)
            .with("pakistan.precision", 0)
            .with("pakistan.pressureMilitary", 0.8)
            .with("pakistan.pressureCivil", 3.6)
            .with("pakistan.releaseWeight", 2)
            .with("pakistan.threatBelieved", 0.5)
            .with("pakistan.threatMilitary", 1.8)
            .with("pakistan.threatCivil", 1.6)
            .with("pakistan.harmCivil", 0.8)
            .with("pakistan.harmMilitary", 0.2)
            .with("pakistan.fiscalCivil", 0.4)
            .with("pakistan.budgetMilitary", 0.6)
            .with("pakistan.trustCivil", 0.12)
            .with("pakistan.overstretch", 0.4)
            .with("pakistan.reluctance", 0.3)
            .with("pakistan.areaReluctance", 0.5)
            .with("pakistan.surge", 0.5)
            .with("pakistan.surgeShare", 0.25)
            .with("pakistan.surgeCap", 2)
            .with("pakistan.surgeStart", 0.25)
            .with("pakistan.effortStart", 1.5)
            .with("pakistan.effortHalfLife", 0.5)
            .with("pakistan.startLag", 10)
            .with("pakistan.startSpread", 0)
            .with("pakistan.deliberation", 20)
            .with("pakistan.answer", 5)
            .with("pakistan.deliberationSpread", 0)
            .with("pakistan.signalSurge", 0.8)
            .with("pakistan.spectacular", 30)
            .with("pakistan.threatFloor", -0.5)
            .with("pakistan.threatCap", 2)
            .with("pakistan.strainCap", 5)
            .with("pakistan.costGrowth", 4)
            .with("pakistan.grant", 0.25)
            .with("pakistan.survival", 1)
            .with("pakistan.strikesChosen", 3)
            .with("pakistan.objection", 0)
            .with("pakistan.objectionDelay", 50)
            .with("pakistan.summitFactor", 2)
            .with("pakistan.summitDays", 40)
            .with("security.areaMonths", 4)
            .with("security.jointEffort", 0.3)
            .lever("china.costSharing", 0);

    private final RecordedChronicle recorded = new RecordedChronicle();
    private SimulationState s;
    private Pakistan pakistan;

    private void start() {
        s = small.chronicle(recorded).situation();
        s.economy.fiscalSpace = 1;
        pakistan = new Pakistan(
                small.bind(PakistanParameters.class, "pakistan"),
                small.bind(ForceEffectParameters.class, "security"),
                new ForceMenu(small.bind(ForceMenuParameters.class, "pakistan"), USUAL, s),
                new Deliberation(small.bind(DeliberationParameters.class, "pakistan"), s),
                USUAL,
                s);
    }

    private void day(int day) {
        s.clock.day(day);
        pakistan.daily().step(SmallWorld.NO_STATE);
    }

    private void meet(int day) {
        s.clock.day(day);
        pakistan.monthly().step(SmallWorld.NO_STATE);
    }

    @Test
    void surge_effort_fades_and_joint_operations_add() {
        start();
        assertThat(s.pakistan.effort).isCloseTo(1.5, CLOSE);
        day(1);
        // A quarter of the surge is left: 1.5 * (1 + 0.0625) / 1.25.
        assertThat(s.pakistan.effort).isCloseTo(1.275, CLOSE);
        SmallWorld.fix(s, "both.jointCombat", 1);
        day(2);
        // Effort is 1.5 * (1 + 0.015625) / 1.25 * (1 + 0.3 / 3).
        assertThat(s.pakistan.effort).isCloseTo(1.21875 * 1.1, CLOSE);
        SmallWorld.fix(s, "pakistan.iboIntensity", 2);
        day(3);
        assertThat(s.pakistan.effort).isCloseTo(2.2, CLOSE);
    }

    @Test
    void a_crisis_elsewhere_draws_off_a_share_of_effort_until_it_ends() {
        start();
        SmallWorld.fix(s, "pakistan.iboIntensity", 2);
        s.pakistan.diverted = 0.3;
        s.pakistan.divertedUntil = 3;
        day(2);
        assertThat(s.pakistan.effort).isCloseTo(1.4, CLOSE);
        day(3);
        assertThat(s.pakistan.effort).isCloseTo(2, CLOSE);
    }

    @Test
    void utility_of_a_surge() {
        start();
        s.china.step = 3;
        s.ledger.recentLosses[0] = 15; // threat 0.5
        s.ledger.recentLosses[1] = 22; // threat 0.1
        meet(30);
        // The room is 1 - 0.25 / 2 = 0.875, and the pressure is 3 / 6.
        assertThat(recorded.term(SURGE, "China's pressure")).isCloseTo(1.5 * 0.5 * 0.8 * 0.875, CLOSE);
        assertThat(recorded.term(SURGE, "threat")).isCloseTo(1.75 * 0.3 * 0.875, CLOSE);
        // Each term is a quarter of one of these: 0.75 * 0.2 + 0.25 * 0.8; 0.25 * 0.4 * (1 + 4 * 0.5), since effort is
        // 1.5; 0.75 * 0.6; 0.25 * 0.12.
        assertThat(recorded.term(SURGE, "harm and displacement")).isCloseTo(-0.35 * 0.25, CLOSE);
        assertThat(recorded.term(SURGE, "fiscal cost")).isCloseTo(-0.1 * 3 * 0.25, CLOSE);
        assertThat(recorded.term(SURGE, "budget gained")).isCloseTo(0.45 * 0.25, CLOSE);
        assertThat(recorded.term(SURGE, "public trust")).isCloseTo(-0.03 * 0.25, CLOSE);
        assertThat(recorded.term(SURGE, "reluctance")).isCloseTo(-0.3, CLOSE);
    }

    @Test
    void the_more_surge_there_is_the_less_another_one_is_worth() {
        start();
        s.ledger.recentLosses[0] = 20;
        s.pakistan.surge = 1.5;
        meet(30);
        // The threats are 1 and 0, and the room is 1 - 1.5 / 2.
        assertThat(recorded.term(SURGE, "threat")).isCloseTo(1.75 * 0.5 * 0.25, CLOSE);
    }

    @Test
    void utilities_of_an_area_operation() {
        start();
        s.china.step = 3;
        s.economy.crisis = true; // twice the pressure
        s.economy.fiscalSpace = 0.1; // strain at most 5
        SmallWorld.fix(s, "china.costSharing", 50);
        s.ledger.recentLosses[0] = 15;
        s.ledger.recentLosses[1] = 22;
        s.pakistan.operationEnd[1] = 1000;
        meet(30);
        String area = "area operation in Balochistan";
        assertThat(recorded.term(area, "China's pressure")).isCloseTo(1.5 * 0.5 * 2, CLOSE);
        assertThat(recorded.term(area, "threat")).isCloseTo(1.75 * 0.5, CLOSE);
        assertThat(recorded.term(area, "large deployment")).isCloseTo(-0.75 * 0.5, CLOSE);
        assertThat(recorded.term(area, "second front")).isCloseTo(-0.75 * 0.4, CLOSE);
        assertThat(recorded.term(area, "fiscal cost")).isCloseTo(-0.25 * 0.4 * 5 * 3 * 0.5, CLOSE);
        assertThat(recorded.term(area, "harm and displacement")).isCloseTo(-0.35, CLOSE);
        assertThat(recorded.decisions.get(0).options())
                .extracting(option -> option.name())
                .doesNotContain("area operation in KP");
    }

    @Test
    void threats_are_bounded_and_a_summit_doubles_pressure_for_a_while() {
        start();
        s.china.step = 3;
        s.ledger.recentLosses[0] = 1;
        s.ledger.recentLosses[1] = 1000;
        s.pakistan.lastSummit = 20;
        meet(60);
        assertThat(recorded.term("area operation in Balochistan", "threat")).isCloseTo(1.75 * -0.5, CLOSE);
        assertThat(recorded.term("area operation in KP", "threat")).isCloseTo(1.75 * 2, CLOSE);
        assertThat(recorded.term("area operation in KP", "China's pressure")).isCloseTo(1.5 * 0.5 * 2, CLOSE);
        assertThat(recorded.term("area operation in KP", "second front")).isZero();

        start();
        s.china.step = 3;
        s.pakistan.lastSummit = 20;
        meet(61);
        assertThat(recorded.term("area operation in KP", "China's pressure")).isCloseTo(1.5 * 0.5, CLOSE);
    }

    private double releaseOfAnOperation() {
        s.china.effortAsked = 2;
        s.china.effortNoise = 0.851;
        s.china.operationSeen = 0.5;
        s.pakistan.operationEnd[1] = 0;
        recorded.decisions.clear();
        meet(s.day() + 30);
        // Effort goes from 1.5 to 2.25, as in the next test.
        return recorded.term("area operation in KP", "release of commitments") / (2 * (81 / 145.0 - 9 / 25.0));
    }

    @Test
    void nothing_is_released_without_a_condition() {
        small.with("pakistan.reluctance", 1000).with("pakistan.precision", 100);
        for (String rule : new String[] {"CONDITION", "BELIEF", "NONE"}) {
            small.option("RELEASE", rule);
            start();
            int commitments = s.levers.index("china.newCommitments");
            assertThat(releaseOfAnOperation()).as("%s: nothing held back", rule).isZero();

            s.levers.fix(commitments, 0.25);
            assertThat(releaseOfAnOperation())
                    .as("%s: a freeze without a condition, believed by half", rule)
                    .isCloseTo(rule.equals("BELIEF") ? 0.75 * 0.5 : 0, CLOSE);

            s.levers.fixUntilMet(commitments, 0.25);
            assertThat(releaseOfAnOperation())
                    .as("%s: a freeze until results show", rule)
                    .isCloseTo(rule.equals("NONE") ? 0 : 0.75, CLOSE);

            s.levers.fix(commitments, 0.25);
            s.china.step = 3;
            assertThat(releaseOfAnOperation())
                    .as("%s: a threat beside a freeze without a condition", rule)
                    .isCloseTo(rule.equals("NONE") ? 0 : rule.equals("BELIEF") ? 0.5 : 0.25 * 0.5, CLOSE);

            s.levers.fix(commitments, Double.NaN);
            s.levers.decide(commitments, 0);
            s.china.step = 4;
            assertThat(releaseOfAnOperation())
                    .as("%s: a freeze of China's own", rule)
                    .isCloseTo(rule.equals("NONE") ? 0 : 1, CLOSE);

            SmallWorld.fix(s, "china.withdrawal", 1);
            assertThat(releaseOfAnOperation()).as("%s: under withdrawal", rule).isZero();
        }
    }

    @Test
    void money_limits_a_surge_and_a_grant_pays_for_a_part_of_it() {
        small.with("pakistan.precision", 1000).with("pakistan.budgetMilitary", 100);
        small.lever("pakistan.areaOperation", 0).lever("pakistan.crossBorderStrikes", 0);
        start();
        s.economy.fiscalSpace = 0.25; // pays for 0.5 of a surge of at most 2
        meet(30);
        assertThat(s.pakistan.surge).isCloseTo(0.5, CLOSE);
        recorded.decisions.clear();
        meet(60);
        assertThat(recorded.decisions.get(0).options())
                .extracting(option -> option.name())
                .doesNotContain(SURGE);
        assertThat(s.pakistan.surge).isCloseTo(0.5, CLOSE);

        SmallWorld.fix(s, "china.costSharing", 50); // half as much is left to pay
        meet(90);
        assertThat(s.pakistan.surge).isCloseTo(1, CLOSE);

        start();
        s.economy.fiscalSpace = 0;
        s.pakistan.surge = 0.25;
        s.ledger.note(new Attack(0, SmallCatalogue.COAST, 0, Target.SECURITY, -1, 30, 0, 0, false, false));
        s.ledger.turnPage();
        day(1);
        s.pakistan.surge = 0.5;
        day(21);
        // A quarter of the missing 2 is 0.5. The half-life of half a day leaves 0.125, and a new surge fills up to the
        // grant.
        assertThat(s.pakistan.surge).isCloseTo(0.5, CLOSE);
    }

    @Test
    void more_effort_is_worth_the_rise_in_the_chance_of_release() {
        small.option("RELEASE", "BELIEF").with("pakistan.threatBelieved", 1).lever("china.newCommitments", 0.25);
        start();
        s.china.effortAsked = 2;
        s.china.effortNoise = 0.851;
        s.china.operationSeen = 0.5;
        // P(e) = 1 / (1 + (e / 2)^{-2}). Today's effort of 1.5 gives 9/25. One operation gives 2.25, and so 81 / (81 +
        // 64).
        meet(30);
        assertThat(recorded.term("area operation in KP", "release of commitments"))
                .isCloseTo(2 * 0.75 * (81 / 145.0 - 9 / 25.0), CLOSE);
        // A surge raises effort to 1.5 * 1.75 / 1.25 = 2.1.
        assertThat(recorded.term(SURGE, "release of commitments"))
                .isCloseTo(2 * 0.75 * (2.1 * 2.1 / (2.1 * 2.1 + 4) - 9 / 25.0), CLOSE);

        small.with("pakistan.threatBelieved", 0.5).lever("china.newCommitments", 1);
        start();
        s.china.effortAsked = 2;
        s.china.effortNoise = 0.851;
        s.china.operationSeen = 0.5;
        meet(30);
        assertThat(recorded.term("area operation in KP", "release of commitments"))
                .isZero();
        s.china.step = 3; // a threat is believed by half
        s.pakistan.underWay = 1;
        Arrays.fill(s.pakistan.operationEnd, 0); // so that both theatres are open
        meet(60);
        // Effort goes from 2.25 to 1.5 * (1 + 0.5 * 2) = 3.
        assertThat(recorded.term("area operation in KP", "release of commitments"))
                .isCloseTo(2 * 0.5 * (9 / 13.0 - 81 / 145.0), CLOSE);
    }

    @Test
    void a_surge_adds_effort_up_to_its_cap_and_counts_as_an_announcement() {
        small.with("pakistan.precision", 1000).with("pakistan.budgetMilitary", 100);
        small.lever("pakistan.areaOperation", 0).lever("pakistan.crossBorderStrikes", 0);
        start();
        meet(30);
        assertThat(s.pakistan.surge).isCloseTo(0.75, CLOSE);
        assertThat(s.pakistan.announced).isCloseTo(0.25, CLOSE);
        assertThat(s.pakistan.effort).isCloseTo(1.5 * 1.75 / 1.25, CLOSE);
        s.pakistan.surge = 1.9;
        meet(60);
        assertThat(s.pakistan.surge).isEqualTo(2);
        meet(60);
        assertThat(s.pakistan.announced).as("one decision a day").isCloseTo(0.5, CLOSE);
    }

    @Test
    void an_area_operation_starts_after_its_lag_and_ends_after_its_months() {
        small.with("pakistan.precision", 1000).with("pakistan.areaReluctance", -100);
        small.lever("pakistan.iboIntensity", 1).lever("pakistan.crossBorderStrikes", 0);
        start();
        s.ledger.recentLosses[0] = 100;
        meet(30);
        assertThat(s.pakistan.operationStart[0]).isEqualTo(40);
        assertThat(s.pakistan.operationEnd[0]).isEqualTo(40 + 120);
        assertThat(s.pakistan.announced).isEqualTo(1);

        small.with("pakistan.objection", 1);
        start();
        s.ledger.recentLosses[0] = 100;
        meet(30);
        assertThat(s.pakistan.operationStart[0]).as("put off by 50 days").isEqualTo(90);
        assertThat(s.pakistan.operationEnd[0]).as("half as long").isEqualTo(90 + 60);
    }

    @Test
    void strikes_that_were_ordered_take_place_until_their_end() {
        start();
        s.pakistan.strikesUntil = 60;
        meet(30);
        int strikes = s.levers.index("pakistan.crossBorderStrikes");
        assertThat(s.levers.value(strikes)).isEqualTo(3);
        s.pakistan.strikesUntil = 31;
        day(31);
        assertThat(s.levers.value(strikes)).isZero();
    }

    @Test
    void an_attack_is_decided_upon_after_weeks_and_meetings_leave_it_until_then() {
        start();
        s.ledger.note(new Attack(0, SmallCatalogue.COAST, 0, Target.SECURITY, -1, 30, 0, 0, false, false));
        s.ledger.turnPage();
        day(10);
        s.ledger.turnPage();
        meet(15);
        assertThat(recorded.decisions).isEmpty();
        s.pakistan.lastSummit = 16;
        day(17); // a summit brings the meeting forward to day 22
        day(21);
        assertThat(recorded.decisions).isEmpty();
        s.china.spokeOn = 21;
        day(21); // a public step of China delays the meeting to day 26
        day(22);
        assertThat(recorded.decisions).isEmpty();
        day(26);
        assertThat(recorded.decisions).hasSize(1);
    }

    @Test
    void an_attack_below_the_threshold_puts_nothing_on_the_table_unless_chinese_died() {
        start();
        s.ledger.note(new Attack(0, SmallCatalogue.COAST, 0, Target.SECURITY, -1, 29, 0, 0, false, false));
        s.ledger.turnPage();
        day(10);
        meet(15);
        assertThat(recorded.decisions).hasSize(1);
        s.ledger.note(new Attack(0, SmallCatalogue.COAST, 0, Target.PROJECT_SITE, 0, 1, 1, 0, false, false));
        s.ledger.turnPage();
        day(16);
        meet(35);
        assertThat(recorded.decisions).hasSize(1);
        day(36);
        assertThat(recorded.decisions).hasSize(2);
    }

    @Test
    void feasibility_of_what_is_fixed_is_the_chance_of_the_free_choice() {
        // At a precision of zero, hold, surge and two operations are equally likely.
        small.lever("pakistan.iboIntensity", 2).lever("pakistan.areaOperation", 2);
        start();
        meet(30);
        assertThat(feasibility("pakistan.iboIntensity")).isCloseTo(0.25, CLOSE);
        assertThat(feasibility("pakistan.areaOperation")).isCloseTo(0.25, CLOSE);

        small.lever("pakistan.iboIntensity", 1).lever("pakistan.areaOperation", 0);
        start();
        meet(30);
        assertThat(feasibility("pakistan.iboIntensity")).isCloseTo(0.75, CLOSE);
        assertThat(feasibility("pakistan.areaOperation")).isCloseTo(0.5, CLOSE);
    }

    private double feasibility(String lever) {
        return s.feasibility.byLever()[s.levers.index(lever)];
    }
}
