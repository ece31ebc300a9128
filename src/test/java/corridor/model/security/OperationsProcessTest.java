package corridor.model.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 6.4: rate, accuracy and harm of operations, worked by hand. */
class OperationsProcessTest {
    private static final int DAYS = 20_000;
    private static final Offset<Double> EXACT = within(1e-12);
    private static final int COAST = SmallCatalogue.COAST;
    private static final int BLA = SmallCatalogue.BLA;
    private static final int TTP = SmallCatalogue.TTP;

    private final SmallWorld small = new SmallWorld()
            .with("security.killRate", 0.73)
            .with("security.killsPerContact", 2)
            .with("security.accuracyBase", 0.4)
            .with("security.accuracyKnowledge", 0.5)
            .with("security.civHarmScale", 0.5)
            .with("security.ownLoss", 0.25)
            .with("security.knowledge", 0.6);
    private SimulationState s;
    private OperationsProcess operations;
    private int reports;
    private int own;
    private int civilians;
    private int killed;

    private void start() {
        s = small.years(DAYS / 365 + 1).situation();
        operations = new OperationsProcess(small.bind(OperationParameters.class, "security"), this::report, s);
    }

    private void report(int area, int group, int securityKilled, int civiliansKilled, int militantsKilled) {
        reports++;
        own += securityKilled;
        civilians += civiliansKilled;
        killed += militantsKilled;
    }

    @Test
    void outside_help_adds_to_the_reach_of_operations_in_balochistan() {
        small.with("security.outsideHelp", 0.5).lever("outside.militaryHelp", 0.8);
        start();
        assertThat(operations.dailyContactsPerFighter(COAST)).isCloseTo(0.00144 * 1.4, EXACT);
        assertThat(operations.dailyContactsPerFighter(SmallCatalogue.PLAIN)).isCloseTo(0.00144, EXACT);
    }

    @Test
    void contacts_grow_with_effort_presence_and_the_square_of_knowledge() {
        start();
        // 0.73 / 2 / 365 = 0.001 for each fighter and day. Knowledge of 0.6 gives 0.36 / 0.25 = 1.44.
        assertThat(operations.dailyContactsPerFighter(COAST)).isCloseTo(0.00144, EXACT);

        s.pakistan.effort = 1.5;
        s.areas.localEffort[COAST] = 2;
        s.areas.presence[COAST] = 1.25;
        // Contacts are 0.001 * 1.5 * 2 * 1.25 * 1.44 for each fighter and day.
        assertThat(operations.dailyContactsPerFighter(COAST)).isCloseTo(0.0054, EXACT);

        s.areas.sweep[COAST] = 3;
        assertThat(operations.dailyContactsPerFighter(COAST)).isCloseTo(0.0162, EXACT);
        s.areas.sweep[COAST] = 1;

        s.areas.knowledge[COAST] = 0.5; // 0.25 / 0.25 = 1
        assertThat(operations.dailyContactsPerFighter(COAST)).isCloseTo(0.00375, EXACT);
    }

    @Test
    void rugged_ground_keeps_operations_from_fighters() {
        small.with("security.terrainCut", 0.5).with("security.terrainUsual", 0.4);
        start();
        // Terrain is 0.8 in the hills, else 0. This gives 0.6 in the hills and 1 elsewhere, against 0.8 on usual
        // ground.
        assertThat(operations.dailyContactsPerFighter(COAST)).isCloseTo(0.00144 / 0.8, EXACT);
        assertThat(operations.dailyContactsPerFighter(SmallCatalogue.HILLS)).isCloseTo(0.00144 * 0.75, EXACT);
    }

    @Test
    void the_weekly_harm_is_what_inaccurate_operations_do() {
        start();
        // Accuracy is 0.4 + 0.5 * 0.6 = 0.7. 500 fighters have 0.72 contacts a day, so 7 * 0.72 * 2 = 10.08 are killed
        // a week, each with 0.5 * 0.3 = 0.15 civilians.
        assertThat(operations.weeklyHarm(COAST, 500)).isCloseTo(1.512, EXACT);

        s.areas.knowledge[COAST] = 0.8; // accuracy 0.8; (0.8 / 0.6)^2 more contacts, two thirds of the harm of each
        assertThat(operations.weeklyHarm(COAST, 500)).isCloseTo(1.512 * 16 / 9 * 2 / 3, EXACT);

        small.with("security.accuracyBase", 0.9); // 0.9 + 0.3 exceeds the maximum
        start();
        assertThat(operations.weeklyHarm(COAST, 500)).isZero();
    }

    @Test
    void own_losses_are_a_share_of_the_fighters_killed() {
        start();
        // 500 fighters have 0.72 contacts a day. Each contact kills 2, and a quarter as many of the forces.
        assertThat(operations.dailyOwnLoss(COAST, 500)).isCloseTo(0.72 * 2 * 0.25, EXACT);
    }

    @Test
    void operations_kill_as_many_as_expected_and_the_books_agree() {
        start();
        s.cooperation.harmAvoided = 0.2;
        s.forces.fighters[TTP][COAST] = 1e9;
        s.forces.contactTotal[TTP] = 0.5;
        s.forces.contactWeights[TTP].set(new double[] {1, 0, 0});
        int days = DAYS;
        for (int day = 0; day < days; day++) {
            s.clock.day(day);
            operations.step(SmallWorld.NO_STATE);
        }

        // Tolerances are four standard errors. There are 0.5 contacts a day, +- 4 sqrt(0.5 / 20,000) = 0.02. Each
        // contact kills 2 (variance 2, so +- 0.06), 0.5 * 2 * 0.3 * 0.8 = 0.24 civilians, and 0.5 of the own forces (+-
        // 0.03).
        assertThat((double) reports / days).isCloseTo(0.5, within(0.02));
        assertThat((double) killed / reports).isCloseTo(2, within(0.06));
        assertThat((double) civilians / reports).isCloseTo(0.24, within(0.03));
        assertThat((double) own / reports).isCloseTo(0.5, within(0.03));
        assertThat(s.ledger.deathsMilitant).isEqualTo(killed);
        assertThat(s.forces.fighters[TTP][COAST]).isEqualTo(1e9 - killed);
        assertThat(s.ledger.deathsCivilian).isEqualTo(civilians);
        assertThat(s.areas.harmByState[COAST]).isEqualTo(civilians);
        assertThat(s.ledger.deathsSecurity).isEqualTo(own);
        assertThat(s.ledger.recentLosses[SmallCatalogue.TTP_TYPE]).isEqualTo(own);
        assertThat(s.ledger.recentLosses[SmallCatalogue.BALOCH]).isZero();
    }

    @Test
    void no_more_are_killed_than_are_there() {
        small.with("security.killsPerContact", 10);
        start();
        s.forces.fighters[BLA][COAST] = 5.5;
        s.forces.contactTotal[BLA] = 20;
        s.forces.contactWeights[BLA].set(new double[] {1, 0, 0});
        operations.step(SmallWorld.NO_STATE);

        assertThat(killed).isEqualTo(5);
        assertThat(s.forces.fighters[BLA][COAST]).isZero();
    }

    @Test
    void rules_spare_civilians_and_let_some_militants_get_away() {
        small.with("security.rulesHarm", 0.4).with("security.rulesKills", 0.1).lever("pakistan.harmReduction", 0.5);
        start();
        // Half of the rules cost 0.1 / 2 of the contacts.
        assertThat(operations.dailyContactsPerFighter(COAST)).isCloseTo(0.00144 * 0.95, EXACT);

        s.forces.fighters[TTP][COAST] = 1e9;
        s.forces.contactTotal[TTP] = 0.5;
        s.forces.contactWeights[TTP].set(new double[] {1, 0, 0});
        for (int day = 0; day < DAYS; day++) {
            s.clock.day(day);
            operations.step(SmallWorld.NO_STATE);
        }
        // A killed militant costs 0.5 * 0.3 civilians without rules, and 1 - 0.4 / 2 of that with half of them. About
        // 20,000 militants cost 2,400 +- 49 civilians.
        assertThat((double) civilians / killed).isCloseTo(0.15 * 0.8, within(0.01));
    }
}
