package corridor.model.politics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.chronicle.Target;
import corridor.model.SmallWorld;
import corridor.model.state.Attack;
import corridor.model.state.SimulationState;
import org.junit.jupiter.api.Test;

/** docs/model.md, 6.10: strikes in Afghanistan that answer an attack, worked by hand. */
class RetaliationTest {
    private static final int DAYS = 4000;
    private static final double CHOSEN = 2;

    private final SmallWorld small = new SmallWorld()
            .years(12)
            .with("pakistan.strikeDead", 10)
            .with("pakistan.strikeAnswer", 0.25)
            .with("pakistan.strikeLag", 3);
    private SimulationState s;
    private Retaliation retaliation;

    private void start() {
        s = small.situation();
        retaliation = new Retaliation(small.bind(RetaliationParameters.class, "pakistan"), CHOSEN, s);
    }

    private void day(int day, int group, int killed) {
        s.clock.day(day);
        s.ledger.note(new Attack(day, SmallCatalogue.COAST, group, Target.SECURITY, -1, killed, 0, 0, false, false));
        s.ledger.turnPage();
        retaliation.step(SmallWorld.NO_STATE);
        s.ledger.turnPage();
    }

    @Test
    void a_quarter_of_large_attacks_is_answered() {
        start();
        for (int day = 0; day < DAYS; day++) {
            s.pakistan.strikesUntil = 0; // an episode ends at once, so that the next day is an occasion again
            day(day, SmallCatalogue.TTP, 10);
        }
        // At a chance of a quarter, 4 days pass on average until strikes are ordered, and 2 more until they begin.
        assertThat(s.neighbours.strikeEpisodes / DAYS).isCloseTo(1 / 6.0, within(0.02));
    }

    @Test
    void small_attacks_and_other_groups_are_not_answered() {
        start();
        for (int day = 0; day < DAYS; day++) {
            day(day, SmallCatalogue.TTP, 9);
            day(day, SmallCatalogue.BLA, 50);
        }
        assertThat(s.neighbours.strikeEpisodes).isZero();
    }

    @Test
    void strikes_begin_within_days_and_last_a_month() {
        small.with("pakistan.strikeAnswer", 1 - 1e-12);
        start();
        day(5, SmallCatalogue.TTP, 30);
        assertThat(s.pakistan.strikesUntil).isZero();
        int day = 5;
        while (s.pakistan.strikesUntil == 0) {
            day(++day, SmallCatalogue.TTP, 0);
        }
        assertThat(day).isBetween(6, 8);
        assertThat(s.pakistan.strikesUntil).isEqualTo(day + 30);
        day(day + 1, SmallCatalogue.TTP, 30);
        day(day + 5, SmallCatalogue.TTP, 30);
        assertThat(s.neighbours.strikeEpisodes)
                .as("no new decision while strikes are under way")
                .isEqualTo(1);
    }

    @Test
    void a_fixed_number_of_strikes_is_kept_and_the_chance_is_its_feasibility() {
        small.lever("pakistan.crossBorderStrikes", 2);
        start();
        day(5, SmallCatalogue.TTP, 30);
        int strikes = s.levers.index("pakistan.crossBorderStrikes");
        assertThat(s.feasibility.byLever()[strikes])
                .as("as many as Pakistan chooses")
                .isEqualTo(0.25);
        assertThat(s.neighbours.strikeEpisodes).isZero();

        small.lever("pakistan.crossBorderStrikes", 0);
        start();
        day(5, SmallCatalogue.TTP, 30);
        assertThat(s.feasibility.byLever()[strikes]).isEqualTo(0.75);

        small.lever("pakistan.crossBorderStrikes", 2.5);
        start();
        day(5, SmallCatalogue.TTP, 30);
        assertThat(s.feasibility.byLever()[strikes])
                .as("more than it ever does")
                .isZero();
    }

    @Test
    void usual_episodes_are_those_of_many_such_attacks() {
        double occasions = 0.02;
        RetaliationParameters p = small.bind(RetaliationParameters.class, "pakistan");
        assertThat(Retaliation.usualEpisodes(p, 0)).isZero();
        // The mean gap is 200 days to an answered attack, 2 days until strikes begin, and a month of strikes.
        assertThat(Retaliation.usualEpisodes(p, occasions)).isCloseTo(0.62 * 30 / (200 + 2.0 + 30), within(1e-12));
    }
}
