package corridor.model.insurgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 7.5: loss of leaders and splits, worked by hand. */
class CohesionTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final int BLA = SmallCatalogue.BLA;
    private static final int TTP = SmallCatalogue.TTP;
    private static final int DAYS = 4000;

    /** What is lost of cohesion halves in a week. */
    private final SmallWorld small = new SmallWorld()
            .with("cohesion.leaderLost", 0.4)
            .with("cohesion.memory", 7 / Math.log(2))
            .with("cohesion.attacks", 0.5)
            .with("cohesion.splitChance", 0)
            .with("cohesion.splitShare", 0.5)
            .with("cohesion.rivalry", 0.2);

    private SimulationState s;
    private Cohesion cohesion;

    private void start() {
        s = small.situation();
        cohesion = new Cohesion(small.bind(CohesionParameters.class, "cohesion"), 1, s);
    }

    @Test
    void a_group_with_its_leader_stays_united() {
        start();
        cohesion.step(SmallWorld.NO_STATE);
        assertThat(s.forces.cohesion).containsExactly(1, 1);
        assertThat(s.forces.unity).containsExactly(1, 1);
        assertThat(s.forces.cohesionOf(SmallCatalogue.BALOCH)).isEqualTo(1);
    }

    @Test
    void the_loss_of_a_leader_lowers_cohesion_for_a_while() {
        start();
        cohesion.loseLeader(BLA);
        assertThat(s.forces.cohesion[BLA]).isCloseTo(0.6, CLOSE);
        assertThat(s.forces.cohesionOf(SmallCatalogue.BALOCH)).isCloseTo(0.6, CLOSE);
        assertThat(s.forces.unity[BLA]).isCloseTo(1 - 0.5 * 0.4, CLOSE);
        assertThat(s.forces.splitOff[BLA]).isZero();
        cohesion.step(SmallWorld.NO_STATE);
        assertThat(s.forces.cohesion[BLA]).isCloseTo(0.8, CLOSE);
        assertThat(s.forces.unity[BLA]).isCloseTo(0.9, CLOSE);
        assertThat(s.forces.unity[TTP]).isEqualTo(1);
    }

    @Test
    void a_split_leaves_total_strength_as_it_is_and_ends_what_fighting_together_gains() {
        start();
        double before = s.forces.strength(SmallCatalogue.TTP_TYPE);
        cohesion.split(TTP);
        // Halves that fight apart: 2 * (1/2)^2 = 1/2 of the attacks at a concentration of 1, times 1.2 for rivalry.
        assertThat(s.forces.unity[TTP]).isCloseTo(0.6, CLOSE);
        assertThat(s.forces.strength(SmallCatalogue.TTP_TYPE)).isEqualTo(before);
        cohesion.split(TTP);
        assertThat(s.forces.unity[TTP]).as("no second split").isCloseTo(0.6, CLOSE);
    }

    @Test
    void the_loss_of_a_leader_splits_a_group_by_chance() {
        small.with("cohesion.splitChance", 0.3).years(DAYS / 365 + 1);
        start();
        double splits = 0;
        for (int day = 0; day < DAYS; day++) {
            s.clock.day(day);
            s.forces.splitOff[BLA] = 0;
            cohesion.loseLeader(BLA);
            splits += s.forces.splitOff[BLA] > 0 ? 1 : 0;
        }
        assertThat(splits / DAYS).isCloseTo(0.3, within(0.03));
    }
}
