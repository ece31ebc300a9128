package corridor.model.insurgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 6.3: two kernels, worked by hand. The fast one halves in a day, and the slow one in eight days. */
class TriggersTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final int BLA = SmallCatalogue.BLA;
    private static final int HILLS = SmallCatalogue.HILLS;

    private final SmallWorld small = new SmallWorld()
            .with("groups.excitationMemory", 1 / Math.log(2))
            .with("groups.excitationSlow", 8 / Math.log(2))
            .with("groups.excitationFast", 0.25)
            .with("groups.excitationLocal", 1)
            .with("groups.excitationLocalSlow", 0.5);
    private SimulationState s;

    /** Makes triggers for a group without hazard at the start, so nothing is triggered before the first attack. */
    private Triggers triggers(double branching) {
        s = small.situation();
        java.util.Arrays.fill(s.forces.hazard[BLA], 0);
        return new Triggers(small.insurgency().attacks(), new double[] {branching, branching}, s);
    }

    @Test
    void an_attack_triggers_as_many_as_declared_by_both_kernels() {
        Triggers triggers = triggers(0.4);
        triggers.trigger(BLA, HILLS);
        double all = 0;
        for (int day = 0; day < 400; day++) {
            triggers.fade();
            all += triggers.total(BLA);
            if (day == 0) {
                // The fast kernel gives half of 0.1, and the slow one gives 0.3 * (1 - 2^{-1/8}).
                assertThat(all).isCloseTo(0.05 + 0.3 * (1 - Math.pow(2, -0.125)), CLOSE);
            }
        }
        assertThat(all).isCloseTo(0.4, CLOSE);
    }

    @Test
    void triggered_attacks_stay_in_the_area_by_the_share_of_their_kernel() {
        Triggers triggers = triggers(0.4);
        s.forces.hazardWeights[BLA].set(new double[] {1, 0, 0});
        triggers.trigger(BLA, HILLS);
        triggers.fade();
        double fast = 0.05;
        double slow = 0.3 * (1 - Math.pow(2, -0.125));
        double local = (fast + slow / 2) / (fast + slow);
        assertThat(triggers.area(BLA, 0)).isEqualTo(HILLS);
        assertThat(triggers.area(BLA, local - 1e-6)).isEqualTo(HILLS);
        assertThat(triggers.area(BLA, local + 1e-6))
                .as("by hazard, on the coast")
                .isEqualTo(SmallCatalogue.COAST);
        assertThat(triggers.area(BLA, 1 - 1e-12)).isEqualTo(SmallCatalogue.COAST);
    }

    @Test
    void they_start_where_a_steady_hazard_keeps_them() {
        s = small.situation();
        java.util.Arrays.fill(s.forces.hazard[BLA], 0);
        s.forces.hazard[BLA][HILLS] = 3;
        Triggers triggers = new Triggers(small.insurgency().attacks(), new double[] {0.4, 0.4}, s);
        // 3 attacks a day trigger 2 more, since each attack triggers 0.4: 3 * 0.4 / 0.6.
        assertThat(triggers.total(BLA)).isCloseTo(2, CLOSE);
        for (int attack = 0; attack < 5; attack++) {
            triggers.trigger(BLA, HILLS);
        }
        triggers.fade();
        assertThat(triggers.total(BLA)).isCloseTo(2, CLOSE);
    }
}
