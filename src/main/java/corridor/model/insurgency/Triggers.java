package corridor.model.insurgency;

import corridor.model.state.SimulationState;
import corridor.random.InverseCdf;

/**
 * Computes the attacks that earlier attacks trigger, with two kernels. Most triggered attacks follow within days,
 * nearly all in the same area; the others follow over weeks. Near repeats of insurgent attacks in other countries show
 * both time scales.
 *
 * <p>The equations are in docs/model.md, section 6.3.
 */
final class Triggers {
    private final AttackParameters p;
    private final double[] branching;
    private final SimulationState s;
    private final Excitation fast;
    private final Excitation slow;

    /** @param branching attacks triggered by one attack, by movement */
    Triggers(AttackParameters parameters, double[] branching, SimulationState situation) {
        p = parameters;
        this.branching = branching.clone();
        s = situation;
        int groups = s.world.groups().size();
        fast = new Excitation(groups, s.areas.count(), p.excitationMemory());
        slow = new Excitation(groups, s.areas.count(), p.excitationSlow());
        for (int g = 0; g < groups; g++) {
            double all = branching[s.world.movement(g)];
            fast.settle(g, s.forces.hazard[g], all, p.excitationFast(), p.excitationLocal());
            slow.settle(g, s.forces.hazard[g], all, 1 - p.excitationFast(), p.excitationLocalSlow());
        }
    }

    /** Returns the triggered attacks that are expected of a group today. */
    double total(int group) {
        return fast.total(group) + slow.total(group);
    }

    /** Adds an attack of today, which triggers further attacks from tomorrow on. */
    void trigger(int group, int area) {
        double all = branching[s.world.movement(group)];
        fast.trigger(group, area, all * p.excitationFast(), p.excitationLocal());
        slow.trigger(group, area, all * (1 - p.excitationFast()), p.excitationLocalSlow());
    }

    /**
     * Returns the area of a triggered attack: the area of the attack that triggered it, or an area drawn by the hazard
     * of the group.
     */
    int area(int group, double draw) {
        double at = draw * total(group);
        if (at < fast.localTotal(group)) {
            return InverseCdf.index(at / fast.localTotal(group), fast.weights(group), s.areas.count());
        }
        at -= fast.localTotal(group);
        if (at < slow.localTotal(group)) {
            return InverseCdf.index(at / slow.localTotal(group), slow.weights(group), s.areas.count());
        }
        double rest = total(group) - fast.localTotal(group) - slow.localTotal(group);
        return s.forces.hazardWeights[group].index(Math.min(1, (at - slow.localTotal(group)) / rest));
    }

    /** Fades both kernels by a day. */
    void fade() {
        fast.fade();
        slow.fade();
    }
}
