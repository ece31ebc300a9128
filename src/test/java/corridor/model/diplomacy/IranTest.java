package corridor.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 8.6: a month of relations with Iran, worked by hand. */
class IranTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final int IRANIAN = SmallCatalogue.IRANIAN;
    private static final int MONTHS = 4000;
    private static final double FENCE = 0.5;

    private final SmallWorld small = new SmallWorld()
            .with("iran.trust", 0.5)
            .with("iran.trustReturn", 0.1)
            .with("iran.trustStrike", 0.01)
            .with("iran.retaliation", 0.5)
            .with("iran.answerKills", 3)
            .with("iran.trustCoordination", 0.2)
            .with("iran.coordinateBase", -1000)
            .with("iran.coordinateTrust", 0)
            .with("iran.coordinateMonths", 1)
            .with("iran.sanctuaryCut", 0.6)
            .with("iran.sanctuaryKill", 1.2)
            .with("iran.jaishAttacks", 0)
            .with("iran.trustJaish", 0.01)
            .with("iran.jaishInPakistan", 0.5)
            .with("iran.jaishRecovery", 0)
            .with("iran.jaishLoss", 0);
    private SimulationState s;
    private Iran iran;

    private void start() {
        s = small.situation();
        iran = new Iran(small.bind(IranParameters.class, "iran"), FENCE, s);
    }

    private void month() {
        s.clock.day(s.day() + 30);
        iran.step(SmallWorld.NO_STATE);
    }

    /** Returns the mean change of trust in a month that begins with trust at its start value. */
    private double meanChange() {
        double change = 0;
        for (int k = 0; k < MONTHS; k++) {
            s.neighbours.trust = 0.5;
            month();
            change += (s.neighbours.trust - 0.5) / MONTHS;
        }
        return change;
    }

    @Test
    void coordination_builds_trust_and_squeezes_sanctuary() {
        small.lever("iran.coordination", 3).lever("pakistan.borderManagement", 0.4);
        start();
        month();
        // Trust grows by 0.1 * (0.5 + 0.2 - 0.5).
        assertThat(s.neighbours.trust).isCloseTo(0.52, CLOSE);
        assertThat(s.neighbours.returnsFromIran).isCloseTo((1 - 0.6) * (1 - 0.5 * 0.4), CLOSE);
        // Of the 100 and 375 fighters in Iran a tenth is killed in a month.
        assertThat(s.forces.abroad[SmallCatalogue.BLA][IRANIAN]).isCloseTo(90, CLOSE);
        assertThat(s.ledger.deathsMilitant).isCloseTo(47.5, CLOSE);
        assertThat(s.forces.abroad[SmallCatalogue.BLA][SmallCatalogue.AFGHAN]).isCloseTo(100, CLOSE);
    }

    @Test
    void less_than_joint_operations_squeeze_less() {
        small.lever("iran.coordination", 2);
        start();
        month();
        // The level gives two thirds of a cut of 0.6, and kills two thirds of a tenth.
        assertThat(s.neighbours.returnsFromIran).isCloseTo(1 - 0.4, CLOSE);
        assertThat(s.ledger.deathsMilitant).isCloseTo(47.5 * 2 / 3, CLOSE);
    }

    @Test
    void without_coordination_nothing_is_squeezed() {
        start();
        month();
        assertThat(s.neighbours.returnsFromIran).isCloseTo(1, CLOSE);
        assertThat(s.ledger.deathsMilitant).isZero();
        assertThat(s.neighbours.trust).isCloseTo(0.5, CLOSE);
        s.neighbours.trust = 0.3;
        month();
        assertThat(s.neighbours.trust).isCloseTo(0.32, CLOSE);
    }

    @Test
    void strikes_and_answers_cost_trust_and_answers_kill_fighters_there() {
        small.lever("iran.unilateralStrikes", 24).with("iran.trustReturn", 0);
        start();
        for (double[] abroad : s.forces.abroad) {
            Arrays.fill(abroad, 0);
        }
        s.forces.abroad[SmallCatalogue.BLA][IRANIAN] = 1e9;
        // There are 2 hits and 1 answer a month on average (variance 2 * 2.25 + 0.5). Each answer kills 3.
        assertThat(meanChange()).isCloseTo(-0.03, within(0.0015));
        assertThat(s.ledger.deathsMilitant / MONTHS).isCloseTo(3, within(0.22));
        assertThat(s.forces.abroad[SmallCatalogue.BLA][IRANIAN]).isCloseTo(1e9 - s.ledger.deathsMilitant, within(1e-3));
    }

    @Test
    void no_more_fighters_are_killed_than_are_there() {
        small.lever("iran.unilateralStrikes", 24).with("iran.retaliation", 1).with("iran.answerKills", 100);
        start();
        for (int k = 0; k < 20; k++) {
            month();
        }
        assertThat(s.ledger.deathsMilitant).isCloseTo(475, CLOSE);
    }

    @Test
    void attacks_of_jaish_count_by_their_departure_from_the_usual() {
        small.with("iran.jaishAttacks", 12).with("iran.trustReturn", 0).with("iran.sanctuaryKill", 0);
        start();
        assertThat(meanChange()).isCloseTo(0, within(0.0007));
        small.lever("iran.coordination", 3);
        start();
        // Half of the members are in Pakistan, and cross in 1 - 0.6 of cases: there are 0.7 attacks a month in place of
        // 1.
        assertThat(meanChange()).isCloseTo(0.003, within(0.0006));
        assertThat(s.neighbours.attacksInIran / MONTHS).isCloseTo(0.7, within(0.05));
    }

    @Test
    void strikes_and_coordination_cost_jaish_members_and_recruits_replace_them() {
        small.with("iran.jaishInPakistan", 0.4)
                .with("iran.jaishRecovery", 1.2)
                .with("iran.sanctuaryKill", 1.2)
                .lever("iran.coordination", 3);
        start();
        month();
        // A tenth is lost in each country; at the start nobody is missing.
        assertThat(s.neighbours.jaishInPakistan).isCloseTo(0.36, CLOSE);
        assertThat(s.neighbours.jaishInIran).isCloseTo(0.54, CLOSE);
        month();
        // A tenth of the missing 0.1 is replaced, 0.4 of it in Pakistan.
        assertThat(s.neighbours.jaishInPakistan).isCloseTo(0.36 * 0.9 + 0.004, CLOSE);
        assertThat(s.neighbours.jaishInIran).isCloseTo(0.54 * 0.9 + 0.006, CLOSE);

        small.lever("iran.coordination", 0)
                .lever("iran.unilateralStrikes", 12 * 200)
                .with("iran.jaishLoss", 1);
        start();
        month();
        assertThat(s.neighbours.jaishInPakistan).as("no more than all").isZero();
        assertThat(s.neighbours.jaishInIran).isCloseTo(0.6, CLOSE);
    }

    @Test
    void spells_of_coordination_begin_by_trust_and_go_to_parallel_operations() {
        // The odds are e^{-ln 3 - 1 + 2 * 0.5} = 1/3 each month, since a spell takes one month.
        small.with("iran.coordinateBase", -Math.log(3) - 1)
                .with("iran.coordinateTrust", 2)
                .with("iran.trustReturn", 0)
                .with("iran.sanctuaryKill", 0);
        start();
        int spells = 0;
        for (int k = 0; k < MONTHS; k++) {
            month();
            boolean coordinated = s.neighbours.coordination > 0;
            spells += coordinated ? 1 : 0;
            assertThat(s.neighbours.coordination).isIn(0.0, 2 / 3.0);
        }
        assertThat((double) spells / MONTHS).isCloseTo(0.25, within(0.028));

        small.with("iran.coordinateMonths", 3);
        start();
        spells = 0;
        for (int k = 0; k < MONTHS; k++) {
            month();
            spells += s.neighbours.coordination > 0 ? 1 : 0;
        }
        // On average 3 months of coordination come after 3 free months. The spell takes the first of these: 3 / (3 +
        // 3).
        assertThat((double) spells / MONTHS).isCloseTo(0.5, within(0.05));
    }

    @Test
    void feasibility_of_joint_operations_is_lower_by_what_they_take() {
        small.with("iran.coordinateBase", 0.5)
                .with("iran.coordinateTrust", 1)
                .with("iran.coordinateJoint", 2)
                .lever("iran.coordination", 3);
        start();
        month();
        // The log odds are 0.5 + 1 * 0.5 - 2.
        int lever = s.levers.index("iran.coordination");
        assertThat(s.feasibility.byLever()[lever]).isCloseTo(1 / (1 + Math.exp(1)), CLOSE);

        small.lever("iran.coordination", 2);
        start();
        month();
        assertThat(s.feasibility.byLever()[lever]).isCloseTo(1 / (1 + Math.exp(-1)), CLOSE);
        small.lever("iran.coordination", 0);
        start();
        month();
        assertThat(s.feasibility.byLever()[lever]).isCloseTo(1 / (1 + Math.exp(1)), CLOSE);
    }
}
