package corridor.model.insurgency;

import corridor.model.state.Clock;
import corridor.model.state.SimulationState;
import corridor.number.Exp;
import java.util.Map;

/**
 * Computes what groups lose when forces hold the ground of their home areas: bases, stores and workshops, which take
 * years to rebuild. The loss lowers the attacks of all fighters of a group, also of those who fled (Mir 2018,
 * International Security 43(2)). Operations that hold no ground take no bases.
 *
 * <p>The equations are in docs/model.md, section 7.3; the switch is {@code BASES}.
 */
final class Bases {
    private final SimulationState s;
    private final double kept;
    private final double lossPerWeek;

    /** Logarithm of the factor by which the loss lowers attacks, by group; 0 at the start and never positive. */
    private final double[] lost;

    Bases(GroupParameters p, SimulationState situation) {
        s = situation;
        kept = Exp.of(-Clock.WEEK / p.basesMemory());
        lossPerWeek = s.option("BASES", Map.of("LOST", p.basesLoss(), "KEPT", 0.0)) * Clock.WEEK / Clock.YEAR;
        lost = new double[s.world.groups().size()];
    }

    /** Updates the losses after a week. */
    void week() {
        for (int g = 0; g < lost.length; g++) {
            lost[g] = lost[g] * kept - lossPerWeek * heldShare(s.world.movement(g));
        }
    }

    /** Returns the attacks of a group with its losses, relative to those without; 1 at the start, never more. */
    double factor(int group) {
        return lost[group] < 0 ? Exp.of(lost[group]) : 1;
    }

    private double heldShare(int movement) {
        double[] home = s.world.home(movement);
        double share = 0;
        for (int i : s.world.homeAreas(movement)) {
            share += home[i] * s.areas.held[i];
        }
        return share;
    }
}
