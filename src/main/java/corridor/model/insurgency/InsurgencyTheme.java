package corridor.model.insurgency;

import corridor.chronicle.Target;
import corridor.model.state.SimulationState;
import sim.engine.Steppable;

/** Processes of the armed groups: daily attacks, and weekly changes of their strength. */
public final class InsurgencyTheme {
    private final Groups groups;
    private final AttackProcess attacks;

    /** @param contacts rate of contacts with security forces */
    public InsurgencyTheme(
            GroupParameters parameters,
            MovementParameters byMovement,
            ContactRate contacts,
            AttackReporter reporter,
            SimulationState situation) {
        groups = new Groups(parameters, byMovement, contacts, situation);
        attacks = new AttackProcess(parameters, byMovement, groups, reporter, situation);
    }

    /** Daily process of attacks. */
    public Steppable attacks() {
        return attacks;
    }

    /** Weekly process of the groups: recruits, leavers, moves, cells and the hazards of the coming week. */
    public Steppable groups() {
        return groups;
    }

    /**
     * Monthly process that updates the weights of target classes; to be called after presence and protection have
     * changed.
     */
    public Steppable targets() {
        return state -> attacks.refreshTargets();
    }

    /** Carries out an attack that the scenario injects; it triggers further attacks like any other. */
    public void inject(int area, int group, Target target, AttackReporter.Victims victims) {
        attacks.inject(area, group, target, victims);
    }
}
