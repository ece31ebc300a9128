package corridor.model.politics;

import corridor.model.state.SimulationState;
import sim.engine.Steppable;

/** Pakistan's decisions: on force, on talks, and on policy. */
public final class PoliticsTheme {
    private final Pakistan pakistan;
    private final Dialogue dialogue;
    private final Policy policy;

    /** @param usualLosses losses that are usual at the start by front, as a fading sum */
    public PoliticsTheme(
            PakistanParameters force,
            DialogueParameters talks,
            PolicyParameters rules,
            double[] usualLosses,
            ForceEffectParameters effects,
            SimulationState situation) {
        UsualLosses usual = new UsualLosses(usualLosses);
        pakistan = new Pakistan(force, usual, effects, situation);
        dialogue = new Dialogue(talks, situation);
        policy = new Policy(rules, usual, force.militaryWeight(), situation);
    }

    /** The decision on force: every day for what falls due, every month the regular one. */
    public Pakistan pakistan() {
        return pakistan;
    }

    /** Every month: talks with Baloch actors. */
    public Steppable dialogue() {
        return dialogue;
    }

    /** Every quarter: the rules of policy. */
    public Steppable policy() {
        return policy;
    }
}
