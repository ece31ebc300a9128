package corridor.model.politics;

import corridor.catalogue.Movement.Trait;
import corridor.chronicle.Chronicle.Change;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Simulates ceasefire talks with the movements of the trait {@code CEASEFIRES}, as Pakistan held them with the
 * Pakistani Taliban in 2021 and 2022. Each month in which the state talks, a ceasefire may begin; each month in which
 * it is in force it may collapse. While it holds, groups give up a share of their attacks, gain recruits and lose fewer
 * members. What they gain stays with them after the end. Each collapse makes the next ceasefire less likely:
 *
 * <pre>
 * chance of a ceasefire = start (1 - memory)^(ceasefires that collapsed)
 * restraint = 1 - held;  regroup = 1 + regroup;  leaving = 1 - stay
 * </pre>
 *
 * <p>The equations are in docs/model.md, section 8.13.
 */
final class Ceasefire implements Steppable {
    private static final long serialVersionUID = 1L;

    private final CeasefireParameters p;
    private final double regroup;
    private final transient SimulationState s;
    private final int lever;
    private final boolean[] takesPart;
    private final String subject;

    /** @param regroup extra recruits of groups that hold back their attacks, share; the same in all talks */
    Ceasefire(CeasefireParameters parameters, double regroup, SimulationState situation) {
        p = parameters;
        this.regroup = regroup;
        s = situation;
        takesPart = s.world.groupsHave(Trait.CEASEFIRES);
        subject = "Ceasefire with " + s.world.movementNames(Trait.CEASEFIRES) + " groups";
        lever = s.levers.index("pakistan.talksTtp");
    }

    @Override
    public void step(SimState state) {
        boolean talks = s.levers.value(lever) > 0;
        if (!talks && !s.society.ceasefire) {
            return;
        }
        double draw = KeyedRandom.draw(s.luck.key(DrawKind.CEASEFIRE, s.day()), 0);
        if (!talks) {
            turn(false, "the state ended the talks");
        } else if (!s.society.ceasefire && draw < startChance()) {
            turn(true, "the talks went well");
        } else if (s.society.ceasefire && draw < p.collapse()) {
            s.society.ceasefiresCollapsed++;
            turn(false, "the ceasefire collapsed");
        }
    }

    private double startChance() {
        return p.start() * StrictMath.pow(1 - p.memory(), s.society.ceasefiresCollapsed);
    }

    private void turn(boolean inForce, String reason) {
        s.society.ceasefire = inForce;
        s.tell(Change.Kind.DIALOGUE, subject, word(!inForce), word(inForce), reason);
        for (int g = 0; g < takesPart.length; g++) {
            if (takesPart[g]) {
                s.forces.restraint[g] = inForce ? 1 - p.held() : 1;
                s.forces.regroup[g] = inForce ? 1 + regroup : 1;
                s.forces.leaving[g] = inForce ? 1 - p.stay() : 1;
            }
        }
    }

    private static String word(boolean inForce) {
        return inForce ? "in force" : "none";
    }
}
