package corridor.model.insurgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * docs/model.md, 7.3: bases lost under held ground, worked by hand. BLA has 0.8 of its homes on the coast and 0.2 in
 * the hills; TTP has 0.75 in the hills. A year of held ground everywhere would take 3.65, so a week takes 0.07. The
 * loss halves in a week.
 */
class BasesTest {
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final int HILLS = SmallCatalogue.HILLS;
    private static final int BLA = SmallCatalogue.BLA;
    private static final int TTP = SmallCatalogue.TTP;

    private final SmallWorld small =
            new SmallWorld().with("groups.basesLoss", 3.65).with("groups.basesMemory", 7 / Math.log(2));
    private SimulationState s;
    private Bases bases;

    private void start() {
        s = small.situation();
        bases = new Bases(small.insurgency().groups(), s);
    }

    @Test
    void held_ground_takes_bases_by_the_share_of_the_home_and_they_are_rebuilt() {
        start();
        assertThat(bases.factor(TTP)).isEqualTo(1);
        s.areas.held[HILLS] = 1;
        bases.week();
        assertThat(bases.factor(TTP)).isCloseTo(Math.exp(-0.07 * 0.75), CLOSE);
        assertThat(bases.factor(BLA)).isCloseTo(Math.exp(-0.07 * 0.2), CLOSE);
        s.areas.held[HILLS] = 0.5;
        bases.week();
        assertThat(bases.factor(TTP)).isCloseTo(Math.exp(-0.07 * 0.75), CLOSE);
        s.areas.held[HILLS] = 0;
        bases.week();
        assertThat(bases.factor(TTP)).isCloseTo(Math.exp(-0.07 * 0.75 / 2), CLOSE);
    }

    @Test
    void raids_and_clearing_without_holding_take_none() {
        start();
        s.pakistan.effort = 5;
        s.areas.localEffort[HILLS] = 3;
        bases.week();
        assertThat(bases.factor(TTP)).isEqualTo(1);
    }

    @Test
    void none_are_lost_when_the_switch_says_so() {
        small.option("BASES", "KEPT");
        start();
        s.areas.held[HILLS] = 1;
        bases.week();
        assertThat(bases.factor(TTP)).isEqualTo(1);
    }

    @Test
    void lost_bases_lower_the_attacks_of_all_fighters_of_a_group() {
        small.with("groups.tempoSpread", 0)
                .with("groups.areaTempoSpread", 0)
                .with("groups.momentumSpread", 0)
                .with("groups.recruitTtp", 0)
                .with("groups.leave", 0)
                .with("groups.flow", 0)
                .with("groups.spreadOut", 0);
        start();
        Groups groups =
                new Groups(small.insurgency().groups(), small.insurgency().movements(), i -> 0.001, s);
        double before = s.forces.hazardTotal[TTP];
        s.areas.held[HILLS] = 1;
        s.clock.day(6);
        groups.step(SmallWorld.NO_STATE);
        assertThat(s.forces.hazardTotal[TTP] / before).isCloseTo(Math.exp(-0.07 * 0.75), within(1e-9));
    }
}
