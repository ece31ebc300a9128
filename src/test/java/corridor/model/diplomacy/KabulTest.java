package corridor.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 8.5: a month of relations with Kabul, worked by hand. */
class KabulTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    private final SmallWorld small = new SmallWorld()
            .with("kabul.tolerance", 0.6)
            .with("kabul.speed", 0.5)
            .with("kabul.incentive", 1)
            .with("kabul.closure", 0.2)
            .with("kabul.rally", 1.5)
            .with("kabul.deal", 1)
            .with("kabul.tensionStrike", 0.05)
            .with("kabul.tensionClash", 0.08)
            .with("kabul.tensionAttack", 0.002)
            .with("kabul.tensionClosure", 0.03)
            .with("kabul.tensionDecay", 0.1)
            .with("kabul.tensionStart", 0.4)
            .with("kabul.mediation", 0.04)
            .with("kabul.clashBase", -1000)
            .with("kabul.clashTension", 0)
            .with("kabul.clashKilled", 50)
            .with("kabul.closureAfterClash", 0)
            .with("kabul.truce", 0)
            .with("kabul.relocation", 0.25)
            .with("kabul.disarm", 0.1)
            .with("kabul.toIsk", 0.2)
            .with("kabul.fence", 0.5)
            .with("kabul.closureJobs", 0.1);
    private SimulationState s;
    private Kabul kabul;
    private double usualStrain;

    private void start() {
        s = small.situation();
        double[] usual = new double[2];
        usual[SmallCatalogue.TTP_TYPE] = 4; // 120 in a month
        BorderCrisis crisis = new BorderCrisis(small.bind(BorderParameters.class, "kabul"), s);
        kabul = new Kabul(small.bind(KabulParameters.class, "kabul"), crisis, usual, usualStrain, s);
    }

    private void month(int attacks) {
        s.ledger.attacksByMovement[SmallCatalogue.TTP_TYPE] += attacks;
        s.clock.day(s.day() + 30);
        kabul.tension().step(SmallWorld.NO_STATE);
        kabul.clashes().step(SmallWorld.NO_STATE);
        kabul.step(SmallWorld.NO_STATE);
    }

    @Test
    void with_nothing_but_the_usual_all_stays() {
        start();
        month(120);
        month(120);
        assertThat(s.neighbours.tension).isCloseTo(0.4, CLOSE);
        assertThat(s.neighbours.tolerance).isCloseTo(0.6, CLOSE);
        assertThat(s.neighbours.returnsFromAfghanistan).isCloseTo(1, CLOSE);
    }

    @Test
    void strikes_attacks_and_closure_feed_tension_and_time_and_mediation_take_it_away() {
        small.lever("pakistan.borderClosure", 1).lever("mediators.mediation", 1);
        start();
        s.neighbours.tension = 0.5;
        s.neighbours.strikesFelt = 2;
        month(130);
        // Tension is 0.5 + 0.05 * 2 + 0.002 * 10 + 0.03 - 0.1 * 0.1 - 0.04.
        assertThat(s.neighbours.tension).isCloseTo(0.6, CLOSE);
        assertThat(s.neighbours.strikesFelt).isZero();
        assertThat(s.society.closure).as("lost jobs at the Afghan border").containsExactly(0, 0.1, 0);
    }

    @Test
    void the_usual_strain_is_part_of_the_tension_at_the_start() {
        usualStrain = 0.02;
        start();
        month(120);
        assertThat(s.neighbours.tension).isCloseTo(0.38, CLOSE);
        s.neighbours.strikesFelt = 0.4; // the usual: 0.05 * 0.4
        month(120);
        assertThat(s.neighbours.tension).as("a tenth of the way back").isCloseTo(0.38 + 0.1 * 0.02, CLOSE);
    }

    @Test
    void tolerance_follows_incentive_closure_tension_and_deal() {
        small.lever("china.kabulIncentive", 0.5)
                .lever("pakistan.borderClosure", 1)
                .lever("kabul.hostingDeal", 1)
                .lever("pakistan.borderManagement", 0.4)
                .with("kabul.tensionClosure", 0)
                .with("kabul.tensionDecay", 0);
        start();
        s.neighbours.tension = 0.6;
        month(120);
        // The log odds are ln(0.6 / 0.4) - 0.5 - 0.2 + 1.5 * 0.2 - 1/2 = -0.4945349, and tolerance moves half the way
        // there.
        double tolerance = 0.6 + 0.5 * (1 / (1 + Math.exp(0.4945348919)) - 0.6);
        assertThat(s.neighbours.tolerance).isCloseTo(tolerance, CLOSE);
        // The fence takes 0.5 * 0.4 of those who return, and a relocation takes a quarter.
        assertThat(s.neighbours.returnsFromAfghanistan).isCloseTo(tolerance / 0.6 * 0.8 * 0.75, CLOSE);
    }

    @Test
    void what_tension_does_to_tolerance_hangs_on_the_switch() {
        small.with("kabul.tensionDecay", 0);
        for (String option : new String[] {"SPIRAL", "DETER", "NEUTRAL"}) {
            small.option("STRIKE", option);
            start();
            s.neighbours.tension = 0.6;
            month(120);
            double shift = option.equals("SPIRAL") ? 0.3 : option.equals("DETER") ? -0.3 : 0;
            // The odds are 1.5 at the start.
            assertThat(s.neighbours.tolerance)
                    .as(option)
                    .isCloseTo(0.6 + 0.5 * (1 - 1 / (1 + 1.5 * Math.exp(shift)) - 0.6), CLOSE);
        }
    }

    @Test
    void a_deal_with_action_disarms_and_some_go_to_the_khorasan_branch() {
        small.lever("kabul.hostingDeal", 1);
        start();
        month(120);
        assertThat(s.forces.inSanctuary(SmallCatalogue.TTP)).as("relocation").isCloseTo(1000, CLOSE);

        small.lever("kabul.hostingDeal", 2);
        start();
        double inAfghanistan = s.forces.abroad[SmallCatalogue.TTP][SmallCatalogue.AFGHAN];
        double before = s.forces.abroad[SmallCatalogue.BLA][SmallCatalogue.AFGHAN];
        double home = s.forces.atHome(SmallCatalogue.TTP);
        month(120);
        // A tenth is to be disarmed, and a fifth of these joins the group that takes those who refuse.
        assertThat(s.forces.abroad[SmallCatalogue.TTP][SmallCatalogue.AFGHAN]).isCloseTo(0.9 * inAfghanistan, CLOSE);
        assertThat(s.neighbours.disarmed).isCloseTo(0.08 * inAfghanistan, CLOSE);
        assertThat(s.neighbours.wentToIsk).isCloseTo(0.02 * inAfghanistan, CLOSE);
        assertThat(s.forces.abroad[SmallCatalogue.BLA][SmallCatalogue.AFGHAN])
                .isCloseTo(before + 0.02 * inAfghanistan, CLOSE);
        assertThat(s.forces.removed()).isCloseTo(0.08 * inAfghanistan, CLOSE);
        assertThat(s.forces.atHome(SmallCatalogue.TTP)).isEqualTo(home);
    }

    @Test
    void a_clash_kills_soldiers_and_adds_tension() {
        small.with("kabul.clashBase", 1000);
        start();
        month(120);
        assertThat(s.neighbours.clashes).isEqualTo(1);
        assertThat(s.neighbours.tension).isCloseTo(0.48, CLOSE);
        assertThat(s.ledger.deathsSecurity).isCloseTo(50, within(28.0));
        s.neighbours.tension = 0.99;
        month(120);
        assertThat(s.neighbours.tension).isEqualTo(1);
    }

    @Test
    void clashes_are_likelier_the_higher_the_tension() {
        // The odds are e^{-ln 3 - 1 + 2 * 0.5} = 1/3
        small.with("kabul.clashBase", -Math.log(3) - 1)
                .with("kabul.clashTension", 2)
                .with("kabul.tensionStart", 0.5)
                .with("kabul.tensionClash", 0)
                .with("kabul.rally", 0);
        start();
        int n = 4000;
        for (int k = 0; k < n; k++) {
            month(120);
        }
        assertThat(s.neighbours.clashes / n).isCloseTo(0.25, within(0.028));
        assertThat(s.areas.count()).isEqualTo(SmallCatalogue.AFGHAN);
    }

    @Test
    void a_new_rule_sets_tolerance_at_once_and_is_what_tolerance_returns_to() {
        start();
        s.neighbours.changeRule(0.75);
        month(120);
        assertThat(s.neighbours.tolerance).isCloseTo(0.75, CLOSE);
        assertThat(s.neighbours.returnsFromAfghanistan)
                .as("against the tolerance of the start")
                .isCloseTo(0.75 / 0.6, CLOSE);
        s.neighbours.tolerance = 0.5;
        month(120);
        // Tolerance moves half of the way back.
        assertThat(s.neighbours.tolerance).isCloseTo(0.625, CLOSE);
    }
}
