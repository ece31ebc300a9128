package corridor.model.insurgency;

import corridor.chronicle.Chronicle.Change;
import corridor.model.state.Clock;
import corridor.model.state.DrawKind;
import corridor.model.state.ForceState;
import corridor.model.state.SimulationState;
import corridor.number.Exp;
import corridor.random.KeyedRandom;
import java.util.Arrays;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Holds the groups together. Only an event of the scenario can take a group's leader, split it or unite it with
 * another; no actor decides on it. A group that loses its leader loses cohesion for a while, and may split. The parts
 * of a split group keep all its fighters, but no longer gain from fighting together, and compete:
 *
 * <pre>
 * c_g     = 1 - (1 - c_g) exp(-7 / memory);  on the loss of a leader c_g = c_g (1 - leaderLost)
 * unity_g = (1 - attacks (1 - c_g)) (q^(1 + concentration) + (1 - q)^(1 + concentration)) (1 + rivalry), q = splitShare
 * united groups of strengths f_k, of sum 1: unity_g is multiplied by 1 / (sum f_k^(1 + concentration) (1 + rivalry))
 * </pre>
 *
 * <p>The equations are in docs/model.md, section 7.5.
 */
final class Cohesion implements Steppable {
    private static final long serialVersionUID = 1L;

    private final CohesionParameters p;
    private final transient SimulationState s;
    private final double concentration;
    private final double kept;
    private final boolean[] united;
    private final double[] gain;

    /** @param concentration extra attacks from concentration in an area */
    Cohesion(CohesionParameters parameters, double concentration, SimulationState situation) {
        p = parameters;
        s = situation;
        this.concentration = concentration;
        kept = Exp.of(-Clock.WEEK / p.memory());
        united = new boolean[s.forces.unity.length];
        gain = new double[united.length];
        Arrays.fill(gain, 1);
    }

    @Override
    public void step(SimState state) {
        double[] cohesion = s.forces.cohesion;
        for (int g = 0; g < cohesion.length; g++) {
            cohesion[g] = 1 - (1 - cohesion[g]) * kept;
            refresh(g);
        }
    }

    /** Takes the leader of a group, which may split. */
    void loseLeader(int group) {
        s.forces.cohesion[group] *= 1 - p.leaderLost();
        tell(group, "one leader", "the leader of " + name(group) + " is lost");
        double draw = KeyedRandom.draw(s.luck.key(DrawKind.SPLIT, s.day()), group);
        if (draw < p.splitChance()) {
            split(group);
        }
        refresh(group);
    }

    /** Splits a group; a group that has split does not split again. */
    void split(int group) {
        if (s.forces.splitOff[group] == 0) {
            s.forces.splitOff[group] = p.splitShare();
            tell(group, "united", name(group) + " splits");
        }
        refresh(group);
    }

    /**
     * Unites a group with the strongest other group of its movement, and with the groups that this one is united with.
     * What united groups gain is what they would lose by a split into their present strengths.
     */
    void unite(int group) {
        int strongest = -1;
        for (int g = 0; g < united.length; g++) {
            boolean other = g != group && s.world.movement(g) == s.world.movement(group);
            if (other && (strongest < 0 || members(g) > members(strongest))) {
                strongest = g;
            }
        }
        if (strongest < 0) {
            return;
        }
        united[group] = true;
        united[strongest] = true;
        double all = 0;
        for (int g = 0; g < united.length; g++) {
            all += isUnitedWith(group, g) ? members(g) : 0;
        }
        double apart = 0;
        for (int g = 0; g < united.length; g++) {
            apart += isUnitedWith(group, g) ? StrictMath.pow(members(g) / all, 1 + concentration) : 0;
        }
        for (int g = 0; g < united.length; g++) {
            if (isUnitedWith(group, g)) {
                gain[g] = 1 / (apart * (1 + p.rivalry()));
                refresh(g);
            }
        }
        tell(group, "on its own", name(group) + " unites with " + name(strongest));
    }

    private boolean isUnitedWith(int group, int other) {
        return united[other] && s.world.movement(other) == s.world.movement(group);
    }

    private double members(int group) {
        return s.forces.atHome(group) + s.forces.inSanctuary(group);
    }

    private void refresh(int group) {
        ForceState f = s.forces;
        double q = f.splitOff[group];
        double parts = q == 0
                ? 1
                : (StrictMath.pow(q, 1 + concentration) + StrictMath.pow(1 - q, 1 + concentration)) * (1 + p.rivalry());
        f.unity[group] = (1 - p.attacks() * (1 - f.cohesion[group])) * parts * gain[group];
    }

    private String name(int group) {
        return "the " + s.world.groups().get(group).name();
    }

    private void tell(int group, String from, String to) {
        String movement = s.world.movements().get(s.world.movement(group)).name() + " groups";
        s.tell(Change.Kind.CAMPAIGN, movement, from, to, "scenario " + s.scenario.name());
    }
}
