package corridor.model.insurgency;

import corridor.chronicle.Target;
import corridor.model.state.SimulationState;
import sim.engine.Steppable;

/** The armed groups: their daily attacks and their weekly life. */
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

    /** Every day: attacks. */
    public Steppable attacks() {
        return attacks;
    }

    /** Every week: recruits, leavers, moves, cells and the hazards of the coming week. */
    public Steppable groups() {
        return groups;
    }

    /** Every month, after presence and protection have changed: weights of the target classes. */
    public Steppable targets() {
        return state -> attacks.refreshTargets();
    }

    /** An attack that the scenario injects; it triggers others like any attack. */
    public void inject(int area, int group, Target target, AttackReporter.Victims victims) {
        attacks.inject(area, group, target, victims);
    }
}
