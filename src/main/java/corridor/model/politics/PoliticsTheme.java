package corridor.model.politics;

import corridor.model.state.SimulationState;
import sim.engine.Steppable;

/** Processes of Pakistan's decisions on force, talks and policy. */
public final class PoliticsTheme {
    private final Pakistan pakistan;
    private final Dialogue dialogue;
    private final Policy policy;

    /**
     * @param usualLosses usual losses at the start by front, persons, as a fading sum
     * @param areaMonths length of an area operation, months
     * @param jointEffort effort that full joint operations add
     */
    public PoliticsTheme(
            PakistanParameters force,
            DialogueParameters talks,
            PolicyParameters rules,
            double[] usualLosses,
            double areaMonths,
            double jointEffort,
            SimulationState situation) {
        UsualLosses usual = new UsualLosses(usualLosses);
        pakistan = new Pakistan(force, usual, areaMonths, jointEffort, situation);
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
