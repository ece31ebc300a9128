package corridor.model.politics;

import corridor.model.state.SimulationState;
import sim.engine.Steppable;

/** Processes of Pakistan's decisions on force, talks and policy. */
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

    /**
     * Processes of the decision on force: a daily one for decisions that fall due, and a monthly one for regular ones.
     */
    public Pakistan pakistan() {
        return pakistan;
    }

    /** Monthly process of talks with the movements that take part in them. */
    public Steppable dialogue() {
        return dialogue;
    }

    /** Quarterly process of the rules of policy. */
    public Steppable policy() {
        return policy;
    }
}
