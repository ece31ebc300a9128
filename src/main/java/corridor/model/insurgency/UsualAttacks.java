package corridor.model.insurgency;

import corridor.chronicle.Target;
import corridor.model.state.SimulationState;
import corridor.world.World;

/**
 * Long-run expectation of attacks and their harm at the start: the reference with which opinion, forces and decisions
 * compare what happens.
 */
public final class UsualAttacks {
    private final GroupParameters p;
    private final SimulationState s;
    private final Groups groups;
    private final Campaigns campaigns;
    private final TargetTable targets;
    private final double campaignFactor;
    private final double[] usualSizes;

    /** @param usualSizes mean effective cell size by group, in units */
    UsualAttacks(
            GroupParameters parameters,
            double[] usualSizes,
            Groups groups,
            Campaigns campaigns,
            TargetTable targets,
            SimulationState situation) {
        p = parameters;
        s = situation;
        this.usualSizes = usualSizes.clone();
        this.groups = groups;
        this.campaigns = campaigns;
        this.targets = targets;
        campaignFactor = campaignFactor();
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

    /** Deaths expected a day at the start in attacks by the groups of a movement. */
    public double expectedDeaths(int movement) {
        double daily = 0;
        for (int g = 0; g < s.world.groups().size(); g++) {
            for (int i = 0; i < s.areas.count() && s.world.movement(g) == movement; i++) {
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
        boolean baloch = s.world.movement(group) == World.BALOCH;
        return hazard / groups.tempoFactor(group) / (1 - p.excitation(baloch)) * (baloch ? campaignFactor : 1);
    }

    private double campaignFactor() {
        double hazard = 0;
        for (int g = 0; g < s.world.groups().size(); g++) {
            hazard += s.world.movement(g) == World.BALOCH ? s.forces.hazardTotal[g] / groups.tempoFactor(g) : 0;
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
