package corridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.catalogue.ParameterValues;
import corridor.catalogue.causes.CausalMap.Coupling;
import corridor.catalogue.causes.Edge;
import corridor.chronicle.Chronicle;
import corridor.model.port.Ports;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import corridor.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever a process reads of another theme is behind a port of a coupling, or among the {@link CouplingExceptions}. To
 * find what it reads, the model runs with one field changed before each step of the process, and put back after it. If
 * the run then differs from the run without, the process reads the field. A field that the process itself writes as
 * well counts as read.
 *
 * <p>Levers and events of the scenario, and what stakeholders agree on, are settings and no couplings: they may act
 * anywhere. The processes that carry them out are left out.
 */
@Tag("long")
class CouplingReadsTest {
    private static final int YEARS = 2;
    private static final Set<String> SETTINGS = Set.of("run", "scenario", "bargaining");

    /** Fields of levers that hold settings, not what actors choose. */
    private static final String BOARD = "LeverBoard.";

    private static final Map<String, List<String>> RUNS = new TreeMap<>(Map.of(
            "full-package", List.of("pakistan.dialogueBaloch=formal", "dialogue.agree=0.1"),
            "hard-line", List.of("pakistan.borderClosure=true", "pakistan.crossBorderStrikes=4"),
            "fast-withdrawal", List.of(),
            "mass-casualty-shock", List.of(),
            "joint-combat-operations", List.of()));

    /** Themes whose code runs within the steps of a process of another theme, which gave it a callback. */
    private static final Map<String, String> CALLED = Map.of(
            "insurgency.groups", "security",
            "insurgency.attacks", "observation",
            "security.operations", "observation",
            "security.strikes", "observation");

    /** Edges of couplings at which the process empties the field, adds to it or takes from it. */
    private static final String[] CHANGED_BY_READER = {
        "civil.opinion reads AreaState.harmByInsurgents",
        "civil.opinion reads AreaState.harmByState",
        "civil.opinion reads AreaState.newlyDisplaced",
        "diplomacy.china.daily reads ChinaState.slight",
        "diplomacy.iran reads ForceState.abroad",
        "diplomacy.iran reads ForceState.killed",
        "diplomacy.kabul reads ForceState.abroad",
        "diplomacy.kabul.tension reads NeighbourState.strikesFelt",
        "insurgency.attacks reads ForceState.fighters",
        "security.operations reads ForceState.killed",
        "security.protection reads ProjectState.onSite",
        "security.strikes reads ForceState.abroad",
        "security.strikes reads ForceState.killed",
        "society.monthly reads PakistanState.announced"
    };

    private final Catalogue catalogue = Catalogue.standard();
    private final Map<String, Set<String>> writers = new TreeMap<>();
    private final Map<String, Set<String>> readers = new TreeMap<>();
    private final Set<String> processes = new LinkedHashSet<>();
    private final Set<Edge> read = new HashSet<>();

    /** Fields that each process has changed in a run, as edges. */
    private final Set<Edge> written = new HashSet<>();

    /** Some minutes; run it after a change of what a process reads: mvn -Pslow test -Dtest=CouplingReadsTest. */
    @Tag("slow")
    @Test
    void what_a_process_reads_of_another_theme_is_behind_a_port() throws IOException {
        readTable();
        for (Map.Entry<String, List<String>> run : RUNS.entrySet()) {
            look(new Run(scenario(run.getKey(), run.getValue())));
        }
        Set<Edge> ports = new HashSet<>();
        for (Coupling coupling : catalogue.causes().couplings()) {
            ports.addAll(coupling.edges());
        }

        assertThat(read)
                .as("the test finds what is read")
                .contains(
                        new Edge("civil.opinion", "AreaState.harmByState"),
                        new Edge("civil.opinion", "PakistanState.effort"),
                        new Edge("insurgency.groups", "AreaState.presence"),
                        new Edge("insurgency.targets", "ProjectState.protectionOffSite"),
                        new Edge("politics.pakistan.monthly", "EconomyState.fiscalSpace"),
                        new Edge("diplomacy.china.daily", "Counters.yesterday"),
                        new Edge("diplomacy.kabul.tension", "Counters.attacksByMovement"))
                .hasSizeGreaterThan(100);
        Set<String> missing = new TreeSet<>();
        for (Edge edge : read) {
            if (!ports.contains(edge) && !CouplingExceptions.has(edge.process(), edge.field())) {
                missing.add(edge.toString());
            }
        }
        assertThat(missing).as("no port, and no exception").isEmpty();
        assertThat(CouplingExceptions.ALL)
                .allSatisfy(allowed -> assertThat(allowed.fields())
                        .allSatisfy(field -> assertThat(read)
                                .as("an exception is a read without a port")
                                .contains(new Edge(allowed.process(), field))));
        assertThat(ports).noneMatch(edge -> CouplingExceptions.has(edge.process(), edge.field()));
    }

    /** A port puts the live value back after a step, so it must know which processes change the field themselves. */
    @Test
    void a_process_changes_no_field_that_its_port_takes_for_read_only() {
        for (Map.Entry<String, List<String>> run : RUNS.entrySet()) {
            Run watched = new Run(scenario(run.getKey(), run.getValue()));
            watched.end(watched.watched());
        }
        Set<String> changed = new TreeSet<>();
        for (Coupling coupling : catalogue.causes().couplings()) {
            for (Edge edge : coupling.edges()) {
                if (written.contains(edge)) {
                    changed.add(edge.toString());
                }
            }
        }
        assertThat(changed).as("StateFields says what happens to each").containsExactly(CHANGED_BY_READER);
    }

    /** The processes of the catalogue's ports are those of the schedule. */
    @Test
    void each_port_is_at_a_process_of_the_schedule() {
        new Run(scenario("bargained-baseline", List.of())).end((id, step) -> {
            processes.add(id);
            return step;
        });
        for (Coupling coupling : catalogue.causes().couplings()) {
            assertThat(coupling.edges()).as(coupling.id()).allMatch(edge -> processes.contains(edge.process()));
        }
    }

    private void look(Run run) {
        Map<String, Integer> plain = run.end(run.watched());
        for (String process : processes) {
            String theme = new Edge(process, "any").theme();
            for (String field : readers.keySet()) {
                Edge edge = new Edge(process, field);
                boolean may = readers.get(field).contains(theme)
                        || readers.get(field).contains(CALLED.getOrDefault(process, "nobody"));
                if (SETTINGS.contains(theme) || !may || read.contains(edge) || isOwn(theme, field)) {
                    continue;
                }
                if (written.contains(edge) || !plain.equals(run.end(state -> run.disturbed(edge, state)))) {
                    read.add(edge);
                }
            }
        }
    }

    /** Whether only the theme itself, or the scenario, writes a field; the counters turn a page with the scenario. */
    private boolean isOwn(String theme, String field) {
        Set<String> others = new TreeSet<>(writers.get(field));
        others.removeAll(Set.of(theme, "-"));
        if (!field.startsWith("Counters.")) {
            others.remove("scenario");
        }
        return others.isEmpty();
    }

    /** Reads docs/state.md, which another test holds to the code, and adds the choice of each lever. */
    private void readTable() throws IOException {
        for (String line : Files.readAllLines(Path.of("docs", "state.md"))) {
            if (line.startsWith("| `")) {
                String[] cells = line.split("\\|");
                String field = cells[1].strip().replace("`", "");
                writers.put(field, Set.of(cells[2].strip().split(", ")));
                readers.put(field, Set.of(cells[3].strip().split(", ")));
            }
        }
        for (Lever lever : catalogue.levers()) {
            if (lever.endogenous()) {
                writers.put(Disturbance.OWN + lever.id(), Set.of("the rule of its actor"));
                readers.put(Disturbance.OWN + lever.id(), readers.get("LeverBoard.own"));
            }
        }
        readers.keySet().removeIf(field -> field.startsWith(BOARD) && !field.startsWith(Disturbance.OWN));
    }

    private Scenario scenario(String name, List<String> settings) {
        ScenarioReader reader = new ScenarioReader(catalogue);
        return reader.withOverrides(reader.read(Path.of("scenarios", name + ".json")), settings);
    }

    /** The first years of a scenario, again and again with the same luck. */
    private final class Run {
        private final Scenario scenario;
        private final ModelParameters parameters;
        private final World world;
        private final Baseline usual;

        Run(Scenario whole) {
            scenario = new Scenario(
                    whole.name(),
                    whole.title(),
                    whole.ancestry(),
                    whole.start(),
                    YEARS,
                    whole.levers(),
                    whole.events(),
                    whole.parameters(),
                    whole.switches(),
                    whole.info());
            ParameterValues values = ParameterValues.defaults(catalogue)
                    .with(catalogue.startValues(scenario.start()))
                    .with(scenario.parameters());
            world = new World(catalogue, values);
            parameters = ModelParameters.of(catalogue.movements(), values);
            usual = Baseline.of(catalogue, scenario, parameters, world);
        }

        /** Returns the content of the state after the last day. */
        Map<String, Integer> end(Ports ports) {
            return end(state -> ports);
        }

        private Map<String, Integer> end(Function<SimulationState, Ports> ports) {
            SimulationState s = new SimulationState(
                    catalogue, scenario, parameters.values(), world, new KeyedRandom(7, 0, 0), Chronicle.SILENT);
            new CorridorModel(parameters, usual, s, ports.apply(s)).run(() -> {});
            try {
                return new StateSnapshot(s).contents();
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        private Function<SimulationState, Ports> watched() {
            return s -> {
                StateSnapshot state = snapshot(s);
                return (id, step) -> {
                    processes.add(id);
                    return sim -> {
                        changed(state); // what constructors have made does not count
                        step.step(sim);
                        changed(state).forEach(field -> written.add(new Edge(id, field)));
                    };
                };
            };
        }

        private Ports disturbed(Edge edge, SimulationState s) {
            Disturbance disturbance = new Disturbance(s, snapshot(s), edge.field());
            return (id, step) -> id.equals(edge.process())
                    ? sim -> {
                        disturbance.begin();
                        step.step(sim);
                        disturbance.end();
                    }
                    : step;
        }

        private static StateSnapshot snapshot(SimulationState s) {
            try {
                return new StateSnapshot(s);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        private static List<String> changed(StateSnapshot state) {
            try {
                return state.changed();
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
