package corridor.example;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.Corridor;
import corridor.batch.FutureDraws;
import corridor.build.ProgramFolder;
import corridor.catalogue.Outcome;
import corridor.chronicle.KeptChronicle;
import corridor.design.FutureDesign;
import corridor.exchange.ExperimentRequestFile;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioFolders;
import corridor.scenario.ScenarioReader;
import corridor.scenario.ScheduledEvent;
import corridor.workflow.experiment.ExperimentMaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every JSON example of docs/scenarios.md is a whole file, which is read by the real reader and run. */
@Tag("long")
class ScenarioExamplesTest {
    private static final Path PAGE = Path.of("docs/scenarios.md");
    private static final Pattern BLOCK = Pattern.compile("```json(?: (\\S+))?\\n(.*?)```", Pattern.DOTALL);
    private static final String DESIGN = ".design.json";

    private final Corridor corridor = Corridor.standard();

    @TempDir
    private Path folder;

    private final Map<String, Path> files = new LinkedHashMap<>();

    @BeforeEach
    void writeTheExamples() throws IOException {
        String page = Files.readString(PAGE);
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            assertThat(block.group(1)).as(block.group(2)).isNotNull();
            assertThat(page.substring(0, block.start())).contains("`" + block.group(1) + "`");
            assertThat(files.put(block.group(1), Files.writeString(folder.resolve(block.group(1)), block.group(2))))
                    .isNull();
        }
    }

    @TestFactory
    List<DynamicTest> everyScenarioRuns() {
        assertThat(scenarios()).hasSizeGreaterThan(15);
        return scenarios().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> run(file)))
                .toList();
    }

    @Test
    void everyFormIsShown() throws IOException {
        List<Class<?>> settings = new ArrayList<>();
        List<ScheduledEvent.Kind> events = new ArrayList<>();
        for (Path file : scenarios()) {
            Scenario scenario = read(file);
            scenario.levers().values().forEach(setting -> settings.add(setting.getClass()));
            scenario.events().forEach(event -> events.add(event.kind()));
        }
        assertThat(settings).contains(LeverSetting.class.getPermittedSubclasses());
        assertThat(events).contains(ScheduledEvent.Kind.values());
        String examples = String.join("\n", texts());
        assertThat(List.of(
                        "title",
                        "short",
                        "group",
                        "extends",
                        "start",
                        "years",
                        "levers",
                        "events",
                        "parameters",
                        "switches",
                        "priors",
                        "info"))
                .allSatisfy(key -> assertThat(examples).contains("\"" + key + "\""));
        assertThat(Arrays.asList("\"start + 90 days\"", "\"start + 12 months\"", "\"start + 2 years\""))
                .allSatisfy(date -> assertThat(Files.readString(PAGE)).contains(date));
    }

    @Test
    void scenariosWithoutInfoAreDescribedByTheirChanges() {
        assertThat(read(files.get("power-freeze.json")).info().whatIsIt())
                .startsWith("Changes against baseline: ")
                .endsWith("political dialogue with Baloch actors: formal.");
        assertThat(read(files.get("short-freeze-2022.json")).info().whatIsIt())
                .startsWith("Changes against short-freeze: the run starts on 2022-01-01; the run has 3 years; ");
    }

    @Test
    void ownRangesAreDrawnInEveryFuture() {
        Scenario own = read(files.get("own-range.json"));
        Scenario baseline = read(ProgramFolder.scenarios().orElseThrow().resolve("baseline.json"));
        FutureDesign futures = FutureDraws.ensemble(corridor.catalogue(), List.of(baseline, own), 20, 1);
        for (int future = 0; future < futures.futures(); future++) {
            assertThat(futures.values(future).get("civil.alphaHarm")).isBetween(0.05, 0.11);
            assertThat(futures.values(future).get("economy.imfResponse")).isBetween(0.1, 0.4);
        }
    }

    @Test
    void designFilesAreRead() {
        assertThat(files.keySet().stream().filter(name -> name.endsWith(DESIGN)))
                .isNotEmpty();
        files.forEach((name, file) -> {
            if (name.endsWith(DESIGN)) {
                assertThat(ExperimentRequestFile.isOne(file)).isTrue();
                ExperimentRequestFile read = ExperimentRequestFile.read(file);
                Scenario scenario = read(files.get(read.scenario() + ".json"));
                assertThat(ExperimentMaker.make(read.request(), List.of(scenario), corridor.catalogue())
                                .design()
                                .space()
                                .names())
                        .hasSizeGreaterThan(1);
            }
        });
    }

    @Test
    void designFilesOfTheOtherPageAndOfTheProgramAreRead() throws IOException {
        Path shipped = ProgramFolder.scenarios().orElseThrow();
        List<Path> designs = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(Path.of("docs/exploration.md")));
        while (block.find()) {
            if (block.group(2).contains("\"vary\"")) {
                designs.add(Files.writeString(folder.resolve("page" + designs.size() + ".json"), block.group(2)));
            }
        }
        assertThat(designs).hasSizeGreaterThan(1);
        try (Stream<Path> files = Files.list(shipped.resolve("experiments"))) {
            files.sorted().forEach(designs::add);
        }
        for (Path design : designs) {
            ExperimentRequestFile read = ExperimentRequestFile.read(design);
            Scenario scenario = read(shipped.resolve(read.scenario() + ".json"));
            assertThat(ExperimentMaker.make(read.request(), List.of(scenario), corridor.catalogue())
                            .outcomes())
                    .as(design.toString())
                    .isNotEmpty();
        }
    }

    private void run(Path file) {
        Scenario scenario = read(file);
        RunResult result = corridor.model().create(scenario, 1).run(0, 0, new KeptChronicle());
        OutcomeTable table = OutcomeTable.of(corridor.catalogue());
        List<String> ids = table.all().stream().map(Outcome::id).toList();
        assertThat(result.outcomes()[ids.indexOf("attacks")])
                .as(scenario.name())
                .isPositive();
        assertThat(List.of(result.monthly()))
                .allSatisfy(series -> assertThat(series).hasSize(12 * scenario.years()));
    }

    private Scenario read(Path file) {
        List<String> notes = new ArrayList<>();
        ScenarioFolders folders =
                new ScenarioFolders(List.of(folder, ProgramFolder.scenarios().orElseThrow()), notes::add);
        Scenario scenario = new ScenarioReader(corridor.catalogue(), folders).read(file);
        assertThat(notes).isEmpty();
        return scenario;
    }

    private List<Path> scenarios() {
        return files.values().stream()
                .filter(file -> !file.toString().endsWith(DESIGN))
                .toList();
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files.values()) {
            texts.add(Files.readString(file));
        }
        return texts;
    }
}
