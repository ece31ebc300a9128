package corridor.model.insurgency;

import corridor.catalogue.Movement;
import corridor.catalogue.ParameterValues;
import corridor.chronicle.Target;
import corridor.model.state.SimulationState;
import java.util.List;
import sim.engine.Steppable;

/** Processes of the armed groups: daily attacks, and weekly changes of their strength. */
public final class InsurgencyTheme {
    private final Groups groups;
    private final AttackProcess attacks;
    private final Finance finance;
    private final Cohesion cohesion;

    /** Parameters of the theme's processes, and those of armed groups that differ by movement. */
    public record Parameters(
            AttackParameters attacks,
            TargetParameters targets,
            CampaignParameters campaigns,
            GroupParameters groups,
            FinanceParameters finance,
            CohesionParameters cohesion,
            MovementParameters movements) {
        public static Parameters of(List<Movement> movements, ParameterValues values) {
            return new Parameters(
                    values.bind(AttackParameters.class, "groups"),
                    values.bind(TargetParameters.class, "groups"),
                    values.bind(CampaignParameters.class, "groups"),
                    values.bind(GroupParameters.class, "groups"),
                    values.bind(FinanceParameters.class, "finance"),
                    values.bind(CohesionParameters.class, "cohesion"),
                    MovementParameters.of(movements, values));
        }
    }

    /** @param contacts rate of contacts with security forces */
    public InsurgencyTheme(Parameters p, ContactRate contacts, AttackReporter reporter, SimulationState situation) {
        finance = new Finance(p.finance(), situation);
        cohesion = new Cohesion(p.cohesion(), p.groups().concentration(), situation);
        groups = new Groups(p.groups(), p.movements(), contacts, situation);
        attacks = new AttackProcess(p, groups, reporter, situation);
    }

    /** Daily process of attacks. */
    public Steppable attacks() {
        return attacks;
    }

    /** Weekly process of the money of movements; to be called before the groups recruit. */
    public Steppable finance() {
        return finance;
    }

    /** Weekly process by which groups that lost a leader find together again; to be called before the groups act. */
    public Steppable cohesion() {
        return cohesion;
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

    /** Takes the leader of a group, as an event of the scenario; the group may split. */
    public void loseLeader(int group) {
        cohesion.loseLeader(group);
    }

    /** Splits a group, as an event of the scenario; no fighter is gained or lost. */
    public void split(int group) {
        cohesion.split(group);
    }

    /** Unites a group with the strongest other one of its movement, as an event of the scenario. */
    public void unite(int group) {
        cohesion.unite(group);
    }

    /** Carries out an attack that the scenario injects; it triggers further attacks like any other. */
    public void inject(int area, int group, Target target, AttackReporter.Victims victims) {
        attacks.inject(area, group, target, victims);
    }
}
