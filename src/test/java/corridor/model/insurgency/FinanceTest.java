package corridor.model.insurgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 7.4: money of movements, worked by hand. */
class FinanceTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final int BALOCH = SmallCatalogue.BALOCH;
    private static final int TTP_TYPE = SmallCatalogue.TTP_TYPE;

    /** Money moves by half of the gap in a week: exp(-7 / lag) = 1/2. */
    private final SmallWorld small = new SmallWorld()
            .with("finance.diaspora", 0.4)
            .with("finance.enforced", 0.5)
            .with("finance.anger", 0.25)
            .with("finance.extortion", 0.6)
            .with("finance.policed", 0.5)
            .with("finance.lag", 7 / Math.log(2))
            .with("finance.effect", 0.8);

    private SimulationState s;
    private Finance finance;

    private void start() {
        s = small.situation();
        finance = new Finance(small.bind(FinanceParameters.class, "finance"), s);
    }

    private void week() {
        finance.step(SmallWorld.NO_STATE);
    }

    @Test
    void nothing_moves_while_all_levers_are_neutral() {
        start();
        week();
        week();
        assertThat(s.forces.funding).containsExactly(1, 1);
        assertThat(finance.money(BALOCH)).isEqualTo(1);
    }

    @Test
    void enforcement_stops_money_of_the_diaspora_less_what_anger_calls_forth() {
        small.lever("west.diasporaEnforcement", 1);
        start();
        week();
        // Income is 1 - 0.4 * 0.5 * (1 - 0.25) = 0.85, and money goes half the way.
        assertThat(finance.money(BALOCH)).isCloseTo(0.925, CLOSE);
        assertThat(s.forces.funding[BALOCH]).isCloseTo(1 - 0.8 * 0.075, CLOSE);
        assertThat(s.forces.funding[TTP_TYPE]).isEqualTo(1);
        week();
        assertThat(finance.money(BALOCH)).isCloseTo(0.8875, CLOSE);
    }

    @Test
    void anger_can_outweigh_enforcement() {
        small.with("finance.anger", 1.2).lever("west.diasporaEnforcement", 1);
        start();
        week();
        assertThat(finance.money(BALOCH)).isCloseTo(1 + 0.4 * 0.5 * 0.2 / 2, CLOSE);
    }

    @Test
    void policing_lowers_the_income_of_all_movements() {
        small.lever("pakistan.counterExtortion", 0.5);
        start();
        week();
        // Income is 1 - 0.6 * 0.5 * 0.5 = 0.85.
        assertThat(finance.money(BALOCH)).isCloseTo(0.925, CLOSE);
        assertThat(finance.money(TTP_TYPE)).isCloseTo(0.925, CLOSE);
    }

    @Test
    void claims_of_support_are_even_and_each_reaches_its_own_movement() {
        small.lever("india.claimedSupport", 0.4);
        start();
        week();
        assertThat(finance.money(BALOCH)).isCloseTo(1.2, CLOSE);
        assertThat(finance.money(TTP_TYPE)).isEqualTo(1);

        small.lever("india.claimedSupport", 0).lever("kabul.claimedSupport", 0.4);
        start();
        week();
        assertThat(finance.money(BALOCH)).isEqualTo(1);
        assertThat(finance.money(TTP_TYPE)).isCloseTo(1.2, CLOSE);
    }

    @Test
    void what_money_allows_has_a_cap() {
        small.with("finance.effect", 4).lever("india.claimedSupport", 0.4);
        start();
        week();
        assertThat(s.forces.funding[BALOCH]).isEqualTo(1.5);
    }
}
