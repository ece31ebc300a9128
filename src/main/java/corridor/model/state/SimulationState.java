package corridor.model.state;

import corridor.catalogue.Catalogue;
import corridor.catalogue.ParameterValues;
import corridor.catalogue.Project;
import corridor.catalogue.Switch;
import corridor.chronicle.Chronicle;
import corridor.random.KeyedRandom;
import corridor.scenario.Scenario;
import corridor.world.World;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Everything that the processes of one run share. */
public final class SimulationState {
    public final Catalogue catalogue;
    public final Scenario scenario;
    public final World world;
    public final KeyedRandom luck;
    public final Chronicle chronicle;
    public final Clock clock;
    public final AreaState areas;
    public final ForceState forces;
    public final ProjectState projects;
    public final ChinaState china = new ChinaState();
    public final PakistanState pakistan;
    public final EconomyState economy = new EconomyState();
    public final NeighbourState neighbours = new NeighbourState();
    public final CooperationState cooperation = new CooperationState();
    public final BargainState bargaining;
    public final Feasibility feasibility;
    public final SocietyState society;
    public final LeverBoard levers;
    public final Counters ledger;
    private final Set<String> switchesRead = new HashSet<>();

    public SimulationState(
            Catalogue catalogue,
            Scenario scenario,
            ParameterValues values,
            World world,
            KeyedRandom luck,
            Chronicle chronicle) {
        this.catalogue = catalogue;
        this.scenario = scenario;
        this.world = world;
        this.luck = luck;
        this.chronicle = chronicle;
        int days = (int) java.time.temporal.ChronoUnit.DAYS.between(scenario.start(), scenario.end());
        clock = new Clock(scenario.start(), days);
        areas = new AreaState(
                world,
                values.get("civil.fearState"),
                values.get("civil.fearInsurgents"),
                values.get("security.knowledge"));
        forces = new ForceState(world);
        projects = new ProjectState(world.projects(), projectAreas(world), chinese(world));
        society = new SocietyState(world.pakistaniAreas());
        pakistan = new PakistanState(world.theatres().size());
        bargaining = new BargainState(catalogue.issues().size());
        levers = new LeverBoard(catalogue);
        feasibility = new Feasibility(catalogue.levers().size());
        ledger = new Counters(days, world.movements().size(), world.fronts().size());
    }

    public int day() {
        return clock.day();
    }

    /**
     * Returns the value that a process has declared for the option in force of a structural switch.
     *
     * @param handled value for each option of the switch, by the option's name
     * @throws IllegalStateException when the catalogue declares an option that is not handled, or when a handled one is
     *     not declared; the message names switch and option
     * @throws IllegalArgumentException when the scenario chooses an option that does not exist
     */
    public <T> T option(String id, Map<String, T> handled) {
        Switch declared = catalogue.switchOf(id);
        switchesRead.add(id);
        return SwitchReading.meaning(declared, scenario.switches().getOrDefault(id, declared.defaultOption()), handled);
    }

    /**
     * Checks that the processes of the model have read every switch, once all of them are made.
     *
     * @throws IllegalStateException with the names of the switches that no process has read
     */
    public void requireAllSwitchesRead() {
        SwitchReading.requireAll(catalogue.switchIds(), switchesRead);
    }

    /** Reports a change of state to the chronicle. Nothing is reported if the chronicle does not ask for reasons. */
    public void tell(Chronicle.Change.Kind kind, String subject, String from, String to, String reason) {
        if (chronicle.asksWhy()) {
            chronicle.change(new Chronicle.Change(day(), clock.date(), kind, subject, from, to, reason));
        }
    }

    /**
     * Reports a decision to the chronicle, if it asks for reasons.
     *
     * @param actor id of the actor
     * @param subject what is decided on
     * @param draw uniform draw that selected the option
     * @param chosen index of the chosen option
     * @param reason occasion of the decision, in a clause
     */
    public void tellDecision(
            String actor,
            Chronicle.Decision.Kind kind,
            String subject,
            Choice choice,
            double draw,
            int chosen,
            String reason) {
        if (chronicle.asksWhy()) {
            chronicle.decision(new Chronicle.Decision(
                    day(), clock.date(), actor, kind, subject, choice.told(), draw, chosen, reason));
        }
    }

    private static int[] projectAreas(World world) {
        return world.projects().stream()
                .map(Project::area)
                .mapToInt(world::areaIndex)
                .toArray();
    }

    private static double[] chinese(World world) {
        double[] chinese = new double[world.pakistaniAreas()];
        for (int i = 0; i < chinese.length; i++) {
            chinese[i] = world.area(i).chinese();
        }
        return chinese;
    }
}
