package corridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.Catalogue;
import corridor.catalogue.ParameterValues;
import corridor.chronicle.Chronicle;
import corridor.model.state.Clock;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import corridor.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/ODD.md agrees with code and catalogue, and the links of the documents on the model lead somewhere. */
class OddDocTest {
    private static final Path DOCS = Path.of("docs");
    private static final Path PAGE = DOCS.resolve("ODD.md");
    private static final String REFRESH = "corridor.writeOdd";
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]*)(?:#([^)]+))?\\)");

    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void tables_equal_catalogue_and_code() throws IOException {
        OddTables tables = new OddTables(catalogue);
        compare(PAGE, tables::odd);
        compare(DOCS.resolve("trace.md"), tables::trace);
    }

    private static void compare(Path file, UnaryOperator<String> tables) throws IOException {
        String page = Files.readString(file);
        String refreshed = tables.apply(page);
        if (Boolean.getBoolean(REFRESH)) {
            Files.writeString(file, refreshed);
        } else {
            assertThat(page)
                    .as("refresh it with: mvn test -Dtest=OddDocTest -D%s=true", REFRESH)
                    .isEqualTo(refreshed);
        }
    }

    @Test
    void a_page_without_a_table_is_refused() {
        assertThatThrownBy(() -> new OddTables(catalogue).odd("# ODD\n")).hasMessageContaining("'entities'");
    }

    /** The order of the source is that of a run, and each process acts first at the end of its interval. */
    @Test
    void the_schedule_is_that_of_a_run() {
        List<OddTables.Scheduled> scheduled = OddTables.schedule();
        List<Integer> firstDays = firstDays();

        assertThat(scheduled.get(scheduled.size() - 1).name()).isEqualTo("round");
        Map<String, Integer> days =
                Map.of("1", 1, "Clock.WEEK", Clock.WEEK, "Clock.MONTH", Clock.MONTH, "Clock.QUARTER", Clock.QUARTER);
        List<Integer> expected = new ArrayList<>(scheduled.stream()
                .limit(scheduled.size() - 1L) // the bargaining round is off in the baseline
                .map(process -> days.get(process.interval()) - 1)
                .toList());
        expected.add(0); // the day's record comes last
        assertThat(firstDays).isEqualTo(expected);
    }

    private List<Integer> firstDays() {
        ScenarioReader reader = new ScenarioReader(catalogue);
        Scenario scenario = reader.read(Path.of("scenarios", "baseline.json"));
        ParameterValues values = ParameterValues.defaults(catalogue)
                .with(catalogue.startValues(scenario.start()))
                .with(scenario.parameters());
        World world = new World(catalogue, values);
        ModelParameters parameters = ModelParameters.of(catalogue.movements(), values);
        SimulationState s =
                new SimulationState(catalogue, scenario, values, world, new KeyedRandom(7, 0, 0), Chronicle.SILENT);
        List<Integer> firstDays = new ArrayList<>();
        CorridorModel model =
                new CorridorModel(parameters, Baseline.of(catalogue, scenario, parameters, world), s, process -> {
                    int place = firstDays.size();
                    firstDays.add(-1);
                    return state -> {
                        if (firstDays.get(place) < 0) {
                            firstDays.set(place, s.clock.day());
                        }
                        process.step(state);
                    };
                });
        model.run(() -> {});
        return firstDays;
    }

    @Test
    void links_of_the_documents_on_the_model_lead_somewhere() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (String name : List.of("ODD.md", "trace.md", "model-in-brief.md")) {
            String page = Files.readString(DOCS.resolve(name));
            LINK.matcher(page).results().forEach(link -> {
                Path target = link.group(1).isEmpty()
                        ? DOCS.resolve(name)
                        : DOCS.resolve(link.group(1)).normalize();
                if (!Files.exists(target)
                        || (link.group(2) != null && !anchors(target).contains(link.group(2)))) {
                    broken.add(name + ": " + link.group());
                }
            });
        }
        assertThat(broken).isEmpty();
    }

    private static Set<String> anchors(Path page) {
        try (Stream<String> lines = Files.lines(page)) {
            return lines.filter(line -> line.matches("#+ .*"))
                    .map(OddTables::anchor)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
