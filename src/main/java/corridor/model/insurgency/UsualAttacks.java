package corridor.model.insurgency;

import corridor.model.state.SimulationState;
import corridor.model.state.Target;
import java.util.Arrays;
import java.util.List;

/**
 * Long-run expectation of attacks and their harm at the start: the reference with which opinion, forces and decisions
 * compare what happens.
 */
public final class UsualAttacks {
    private final GroupParameters p;
    private final SimulationState s;
    private final Groups groups;
    private final TargetTable targets;
    private final double[] branching;
    private final double[] campaignFactor;
    private final double[] usualSizes;

    /**
     * @param branching attacks that one attack triggers, by movement
     * @param usualSizes mean effective cell size by group, in units
     * @param campaigns of the movements that start any
     */
    UsualAttacks(
            GroupParameters parameters,
            double[] branching,
            double[] usualSizes,
            Groups groups,
            List<Campaigns> campaigns,
            TargetTable targets,
            SimulationState situation) {
        p = parameters;
        s = situation;
        this.usualSizes = usualSizes.clone();
        this.groups = groups;
        this.targets = targets;
        this.branching = branching.clone();
        campaignFactor = new double[branching.length];
        Arrays.fill(campaignFactor, 1);
        for (Campaigns one : campaigns) {
            campaignFactor[one.movement()] = campaignFactor(one);
        }
    }

    /** Deaths expected a day at the start by area, self-excitation included; only civilians if asked. */
    public double[] expectedDeaths(boolean onlyCivilians) {
        double[] daily = new double[s.areas.count()];
        for (int g = 0; g < s.world.groups().size(); g++) {
            for (int i = 0; i < daily.length; i++) {
                daily[i] += expectedDeaths(g, i, onlyCivilians);
            }
        }
        return daily;
    }

    /** Deaths expected a day at the start in attacks by the groups of a front. */
    public double expectedDeaths(int front) {
        double daily = 0;
        for (int g = 0; g < s.world.groups().size(); g++) {
            for (int i = 0; i < s.areas.count() && s.world.front(s.world.movement(g)) == front; i++) {
                daily += expectedDeaths(g, i, false);
            }
        }
        return daily;
    }

    /**
     * Attacks a day that a hazard means in the long run: triggered ones and campaigns included, the tempo of the day
     * not.
     */
    double daily(int group, double hazard) {
        int movement = s.world.movement(group);
        return hazard / groups.tempoFactor(group) / (1 - branching[movement]) * campaignFactor[movement];
    }

    private double campaignFactor(Campaigns campaigns) {
        double hazard = 0;
        for (int g = 0; g < s.world.groups().size(); g++) {
            hazard += s.world.movement(g) == campaigns.movement() ? s.forces.hazardTotal[g] / groups.tempoFactor(g) : 0;
        }
        return hazard <= 0 ? 1 : 1 + campaigns.usualAttacks() / hazard;
    }

    private double expectedDeaths(int group, int area, boolean onlyCivilians) {
        int movement = s.world.movement(group);
        double[] weights = targets.weights(movement, area);
        double sum = 0;
        double share = 0;
        for (int t = 0; t < weights.length; t++) {
            sum += weights[t];
            share += weights[t] * (onlyCivilians ? 1 - targets.securityShare(Target.of(t)) : 1);
        }
        return daily(group, s.forces.hazard[group][area]) * p.victimsPerUnit() * usualSizes[group] * share / sum;
    }

    /** Attackers expected to be killed a day at the start. */
    public double expectedAttackersKilled() {
        double daily = 0;
        for (int g = 0; g < s.world.groups().size(); g++) {
            daily += daily(g, s.forces.hazardTotal[g]) * p.attackersPerUnit() * usualSizes[g] * p.attackerLoss();
        }
        return daily;
    }
}
