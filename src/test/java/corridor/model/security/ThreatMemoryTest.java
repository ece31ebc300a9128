package corridor.model.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.junit.jupiter.api.Test;

/** docs/model.md, 6.2: the memory of losses and deaths. */
class ThreatMemoryTest {
    @Test
    void with_a_memory_of_one_over_ln_2_days_losses_and_deaths_halve_every_day() {
        SmallWorld small = new SmallWorld().with("security.threatMemory", 1 / Math.log(2));
        SimulationState s = small.situation();
        s.ledger.recentLosses[0] = 100;
        s.ledger.recentLosses[1] = 8;
        s.areas.recentDeaths[2] = 40;
        ThreatMemory memory = new ThreatMemory(small.bind(ThreatMemoryParameters.class, "security"), s);
        memory.step(SmallWorld.NO_STATE);
        memory.step(SmallWorld.NO_STATE);

        assertThat(s.ledger.recentLosses).containsExactly(new double[] {25, 2}, within(1e-12));
        assertThat(s.areas.recentDeaths).containsExactly(new double[] {0, 0, 10}, within(1e-12));
    }
}
