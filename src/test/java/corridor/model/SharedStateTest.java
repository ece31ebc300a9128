package corridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.ParameterValues;
import corridor.chronicle.Chronicle;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import corridor.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sim.engine.Steppable;

/**
 * The table of shared state in the documentation agrees with the model. The writers of a field are the themes that set
 * it and those that change it in a run. For the latter, the state before each process is compared with the state after
 * it.
 */
@Tag("long")
class SharedStateTest {
    private static final Path FILE = Path.of("docs", "state.md");
    private static final String REFRESH = "corridor.writeState";

    /** Runs that together reach every process and almost every branch that changes the state. */
    private static final Map<String, List<String>> RUNS = Map.of(
            "full-package", List.of("pakistan.dialogueBaloch=formal", "dialogue.agree=0.1"),
            "hard-line", List.of("pakistan.borderClosure=true"),
            "fast-withdrawal", List.of(),
            "joint-combat-operations", List.of(),
            "bargained-mass-casualty", List.of());

    private static final String TEXT = """
            # The state that the themes share

            Themes never call each other. They meet in the state of the run (`corridor.model.state`). This table names the writers and
            readers of each field. A field couples two themes if one of them writes it and the other reads it. A test
            (`SharedStateTest`) makes the table:

            - A theme is a writer if its code sets the field, or if the field changed during one of its steps in a run. There are
              COUNT runs of shipped scenarios, two of them with further settings. Values that constructors set do not count.
            - A theme is a reader if its code gets the field, directly or through a method of the state. Code that changes an element
              of an array gets the array first, so it counts as a reader, too.

            The row entry `scenario` means the levers and events of the scenario, which act at the start of a day. The entry `run`
            means the measurement of outcomes.

            | field | written by | read by |
            |---|---|---|
            """.replace("COUNT", String.valueOf(RUNS.size()));

    private final Catalogue catalogue = Catalogue.standard();
    private final Map<String, Set<String>> writers = new LinkedHashMap<>();

    @Test
    void the_table_names_all_who_write_and_read_a_field() throws IOException, IllegalAccessException {
        StateAccesses code = new StateAccesses();
        for (Map.Entry<String, List<String>> run : new TreeMap<>(RUNS).entrySet()) {
            watch(run.getKey(), run.getValue());
        }
        StringBuilder rows = new StringBuilder();
        writers.forEach((field, seen) -> {
            Set<String> writing = new TreeSet<>(seen);
            writing.addAll(code.sets(field));
            Set<String> reading = new TreeSet<>(code.gets(field));
            if (!writing.isEmpty() || !reading.isEmpty()) {
                rows.append("| `" + field + "` | " + cell(writing) + " | " + cell(reading) + " |\n");
            }
        });
        String text = TEXT + rows;
        if (Boolean.getBoolean(REFRESH)) {
            Files.writeString(FILE, text);
        }
        assertThat(Files.readString(FILE))
                .as("refresh it with: mvn test -Dtest=SharedStateTest -D%s=true", REFRESH)
                .isEqualTo(text);
    }

    private static String cell(Set<String> themes) {
        return themes.isEmpty() ? "-" : String.join(", ", themes);
    }

    private void watch(String name, List<String> settings) throws IllegalAccessException {
        ScenarioReader reader = new ScenarioReader(catalogue);
        Scenario scenario = reader.withOverrides(reader.read(Path.of("scenarios", name + ".json")), settings);
        ParameterValues values = ParameterValues.defaults(catalogue)
                .with(catalogue.startValues(scenario.start()))
                .with(scenario.parameters());
        World world = new World(catalogue, values);
        ModelParameters parameters = ModelParameters.of(catalogue.movements(), values);
        SimulationState s =
                new SimulationState(catalogue, scenario, values, world, new KeyedRandom(7, 0, 0), Chronicle.SILENT);
        StateSnapshot state = new StateSnapshot(s);
        state.names().forEach(field -> writers.computeIfAbsent(field, none -> new TreeSet<>()));
        CorridorModel model = new CorridorModel(
                parameters, Baseline.of(catalogue, scenario, parameters, world), s, process -> watched(process, state));
        state.changed(); // constructors have made the start, which does not count
        model.run(() -> {});
    }

    private Steppable watched(Steppable process, StateSnapshot state) {
        String theme = StateAccesses.theme(process.getClass().getPackageName());
        return step -> {
            process.step(step);
            note(theme, state);
        };
    }

    /**
     * Records the fields that a theme has changed. Between two processes nothing changes but the clock, which is not
     * part of the table.
     */
    private void note(String theme, StateSnapshot state) {
        try {
            for (String field : state.changed()) {
                writers.get(field).add(theme);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
