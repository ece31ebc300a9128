package corridor.model.insurgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.Catalogue;
import corridor.catalogue.ParameterValues;
import corridor.catalogue.SmallCatalogue;
import corridor.chronicle.Chronicle;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import corridor.run.Histories;
import corridor.world.World;
import java.util.Arrays;
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

    @Test
    void groups_that_unite_gain_what_a_split_would_lose() {
        // The small world has one group in each movement, so the standard one shows it: BLA, BLF and BRA.
        SimulationState wide = standard();
        Cohesion held = new Cohesion(small.bind(CohesionParameters.class, "cohesion"), 1, wide);
        double[] strength = {600, 300, 100};
        for (int g = 0; g < strength.length; g++) {
            for (double[] persons : new double[][] {wide.forces.fighters[g], wide.forces.abroad[g]}) {
                Arrays.fill(persons, 0);
            }
            wide.forces.fighters[g][wide.world.homeAreas(wide.world.movement(g))[0]] = strength[g];
        }
        held.unite(1);
        // Shares 2/3 and 1/3: 1 / ((4/9 + 1/9) * 1.2).
        assertThat(wide.forces.unity[0]).isCloseTo(1 / (5 / 9.0 * 1.2), CLOSE);
        assertThat(wide.forces.unity[1]).isCloseTo(1.5, CLOSE);
        assertThat(wide.forces.unity[2]).isEqualTo(1);
        held.unite(2);
        // Shares 0.6, 0.3 and 0.1: 1 / (0.46 * 1.2).
        for (int g = 0; g < strength.length; g++) {
            assertThat(wide.forces.unity[g]).isCloseTo(1 / (0.46 * 1.2), CLOSE);
        }
        assertThat(wide.forces.unity[3]).as("another movement").isEqualTo(1);
    }

    @Test
    void a_group_without_others_of_its_movement_stays_as_it_is() {
        start();
        cohesion.unite(TTP);
        assertThat(s.forces.unity).containsExactly(1, 1);
    }

    private static SimulationState standard() {
        Catalogue catalogue = Catalogue.standard();
        ParameterValues values = ParameterValues.defaults(catalogue);
        return new SimulationState(
                catalogue,
                Histories.baseline(1),
                values,
                new World(catalogue, values),
                new KeyedRandom(1, 0, 0),
                Chronicle.SILENT);
    }
}
