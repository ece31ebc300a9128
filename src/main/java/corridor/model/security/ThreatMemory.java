package corridor.model.security;

import corridor.model.state.SimulationState;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Fades each day the past deaths to which forces and decision makers react.
 *
 * <p>The equations are in docs/model.md, section 6.2.
 */
final class ThreatMemory implements Steppable {
    private static final long serialVersionUID = 1L;
    private final transient SimulationState s;
    private final double kept;

    ThreatMemory(ThreatMemoryParameters parameters, SimulationState situation) {
        s = situation;
        kept = StrictMath.exp(-1 / parameters.threatMemory());
    }

    @Override
    public void step(SimState state) {
        for (int f = 0; f < s.ledger.recentLosses.length; f++) {
            s.ledger.recentLosses[f] *= kept;
        }
        for (int i = 0; i < s.areas.count(); i++) {
            s.areas.recentDeaths[i] *= kept;
        }
    }
}
