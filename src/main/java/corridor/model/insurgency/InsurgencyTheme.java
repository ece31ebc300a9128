package corridor.model.insurgency;

import corridor.catalogue.Movement;
import corridor.catalogue.ParameterValues;
import corridor.chronicle.Target;
import corridor.model.state.SimulationState;
import java.util.List;
import sim.engine.Steppable;

/** The armed groups: their daily attacks and their weekly life. */
public final class InsurgencyTheme {
    private final Groups groups;
    private final AttackProcess attacks;

    /** Parameters of the theme's processes, and those of armed groups that differ by movement. */
    public record Parameters(
            AttackParameters attacks,
            TargetParameters targets,
            CampaignParameters campaigns,
            GroupParameters groups,
            MovementParameters movements) {
        public static Parameters of(List<Movement> movements, ParameterValues values) {
            return new Parameters(
                    values.bind(AttackParameters.class, "groups"),
                    values.bind(TargetParameters.class, "groups"),
                    values.bind(CampaignParameters.class, "groups"),
                    values.bind(GroupParameters.class, "groups"),
                    MovementParameters.of(movements, values));
        }
    }

    /** @param contacts rate of contacts with security forces */
    public InsurgencyTheme(Parameters p, ContactRate contacts, AttackReporter reporter, SimulationState situation) {
        groups = new Groups(p.groups(), p.movements(), contacts, situation);
        attacks = new AttackProcess(p, groups, reporter, situation);
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
