package corridor.model.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.junit.jupiter.api.Test;

/** docs/model.md, 6.5: strikes at home and in Afghanistan, against expectations worked by hand. */
class StrikesTest {
    private static final int HILLS = SmallCatalogue.HILLS;
    private static final int AFGHAN = SmallCatalogue.AFGHAN;
    private static final int TTP = SmallCatalogue.TTP;
    private static final int DAYS = 20_000;
    private static final double KILLS_ABROAD = 3;
    private static final double CIVILIANS_ABROAD = 5;
    private static final double COORDINATED = 0.25;

    private final SmallWorld small = new SmallWorld()
            .with("security.airKills", 4)
            .with("security.airAccuracy", 0.2)
            .with("security.accuracyKnowledge", 0.5)
            .with("security.civHarmScale", 0.5)
            .with("security.knowledge", 0.6)
            .with("kabul.strikeKills", KILLS_ABROAD)
            .with("kabul.strikeCivilians", CIVILIANS_ABROAD)
            .with("kabul.tensionCoordinated", COORDINATED)
            .lever("pakistan.airStrikes", 0)
            .lever("pakistan.crossBorderStrikes", 0)
            .lever("pakistan.strikesCoordinated", 0);
    private SimulationState s;
    private int reports;
    private int civilians;
    private int killed;

    private void run() {
        s = small.years(DAYS / 365 + 1).situation();
        Strikes strikes = new Strikes(
                small.bind(AirStrikeParameters.class, "security"),
                small.bind(CrossBorderParameters.class, "kabul"),
                this::report,
                s);
        s.forces.fighters[TTP][HILLS] = 1e9;
        s.forces.contactTotal[TTP] = 1;
        s.forces.contactTotal[SmallCatalogue.BLA] = 1;
        s.forces.contactWeights[TTP].set(new double[] {0, 1, 0});
        s.forces.fighters[SmallCatalogue.BLA][SmallCatalogue.COAST] = 1e9;
        s.forces.contact[SmallCatalogue.BLA][SmallCatalogue.COAST] = 1;
        s.forces.contact[SmallCatalogue.BLA][HILLS] = 5; // no part of Balochistan
        s.forces.contact[TTP][SmallCatalogue.COAST] = 5; // another movement
        s.forces.abroad[TTP][AFGHAN] = 1e9;
        for (int day = 0; day < DAYS; day++) {
            s.clock.day(day);
            strikes.step(SmallWorld.NO_STATE);
        }
    }

    private int wanted = TTP;

    private void report(int area, int group, int securityKilled, int civiliansKilled, int militantsKilled) {
        assertThat(group).isEqualTo(wanted);
        assertThat(securityKilled).isZero();
        reports++;
        civilians += civiliansKilled;
        killed += militantsKilled;
    }

    @Test
    void strikes_at_home_kill_fighters_and_civilians_where_contacts_are() {
        small.lever("pakistan.airStrikes", 6);
        run();

        // There are 6 / 30 = 0.2 strikes a day (+- 4 sqrt(0.2 / 20,000) = 0.013). Each kills 4 (variance 4 + 16, so +-
        // 4 sqrt(20 / 4,000) = 0.28) and 0.5 * 4 * (1 - 0.2 - 0.5 * 0.6) = 1 civilian (+- 0.063).
        assertThat((double) reports / DAYS).isCloseTo(0.2, within(0.013));
        assertThat((double) killed / reports).isCloseTo(4, within(0.28));
        assertThat((double) civilians / reports).isCloseTo(1, within(0.063));
        assertThat(s.ledger.deathsMilitant).isEqualTo(killed);
        assertThat(s.forces.fighters[TTP][HILLS]).isEqualTo(1e9 - killed);
        assertThat(s.ledger.deathsCivilian).isEqualTo(civilians);
        assertThat(s.areas.harmByState[HILLS]).isEqualTo(civilians);
        assertThat(s.neighbours.strikesFelt).isZero();
    }

    @Test
    void strikes_in_balochistan_hit_baloch_groups_there_and_nobody_else() {
        wanted = SmallCatalogue.BLA;
        small.lever("pakistan.airStrikesBalochistan", 6);
        run();

        assertThat((double) reports / DAYS).isCloseTo(0.2, within(0.013));
        assertThat((double) killed / reports).isCloseTo(4, within(0.28));
        assertThat(s.forces.fighters[SmallCatalogue.BLA][SmallCatalogue.COAST]).isEqualTo(1e9 - killed);
        assertThat(s.forces.fighters[TTP][HILLS]).isEqualTo(1e9);
        assertThat(s.neighbours.strikesFelt).isZero();
    }

    @Test
    void strikes_in_afghanistan_kill_fighters_there_and_are_felt() {
        small.lever("pakistan.crossBorderStrikes", 6);
        run();

        assertThat((double) reports / DAYS).isCloseTo(0.2, within(0.013));
        // Each strike kills 3 (variance 3 + 9, so +- 4 sqrt(12 / 4,000)).
        assertThat((double) killed / reports).isCloseTo(KILLS_ABROAD, within(0.22));
        // Each strike kills 5 civilians (variance 5, so +- 4 sqrt(5 / 4,000)), who are counted apart.
        assertThat((double) civilians / reports).isCloseTo(CIVILIANS_ABROAD, within(0.15));
        assertThat(s.ledger.deathsCivilianAbroad).isEqualTo(civilians);
        assertThat(s.ledger.deathsCivilian).isZero();
        assertThat(s.ledger.deathsMilitant).isEqualTo(killed);
        assertThat(s.neighbours.strikesFelt).isEqualTo(reports);
    }

    @Test
    void coordinated_strikes_are_felt_less() {
        small.lever("pakistan.crossBorderStrikes", 6).lever("pakistan.strikesCoordinated", 1);
        run();

        assertThat(s.neighbours.strikesFelt).isEqualTo(reports * COORDINATED);
    }
}
