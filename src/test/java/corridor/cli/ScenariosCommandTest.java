package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of scenarios, their pages, groups, and scenarios of a user's own folder. */
@Tag("long")
class ScenariosCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temp;

    @Test
    void everyShippedScenarioIsListedOnceWithWhoDecides() throws IOException {
        assertThat(run("scenarios")).isZero();
        List<String> shipped;
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            shipped = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.endsWith(".schema.json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList();
        }
        List<String> listed = out.toString()
                .lines()
                .filter(line -> line.matches(" {2}[a-z].*"))
                .map(line -> line.strip().split(" ")[0])
                .sorted()
                .toList();
        assertThat(listed).isEqualTo(shipped);
        assertThat(out.toString())
                .contains("\nforce (" + inGroup("force").size() + ")\n")
                .contains("Pakistan doubles intelligence-based operations for 24 months")
                .contains("[nothing is fixed]");
        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(err.toString()).isEmpty();
    }

    /** Returns the names of the shipped scenarios whose file states a group, in order. */
    private static List<String> inGroup(String group) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                if (Files.readString(file).contains("\n  \"group\": \"" + group + "\"")) {
                    names.add(file.getFileName().toString().replace(".json", ""));
                }
            }
        }
        return names;
    }

    @Test
    void groupsFilterAndJsonHasAllFields() throws IOException {
        assertThat(run("scenarios", "--group", "shocks", "--json")).isZero();
        JsonNode entries = new ObjectMapper().readTree(out.toString());

        assertThat(entries).hasSameSizeAs(inGroup("shocks")).allSatisfy(entry -> {
            assertThat(entry.get("group").asText()).isEqualTo("shocks");
            assertThat(entry.get("label").asText()).isNotBlank();
            assertThat(entry.get("others").get(0).asText()).isEqualTo("an event");
            assertThat(Path.of(entry.get("file").asText())).exists();
        });
    }

    @Test
    void unknownGroupNamesTheGroups() {
        assertThat(run("scenarios", "--group", "forces")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("--group = forces: is not a group of scenarios\n  Maybe force?\n  Valid: bargaining, ")
                .contains("cooperation", "region", "shocks");
        assertThat(run("batch", "--group", "forces")).isEqualTo(2);
        assertThat(err.toString()).contains("--group = forces: is not a group of scenarios");
    }

    @Test
    void showPrintsTheTextsAndTheSettings() {
        assertThat(run("show", "joint-combat-operations")).isZero();
        assertThat(out.toString())
                .startsWith("joint-combat-operations: Joint Chinese-Pakistani combat operations for 24 months\n")
                .contains("Short name: Joint combat; group: cooperation.")
                .contains("Extends baseline.")
                .contains("\nWhat is it?\n", "\nHow it works\n", "\nThings to notice\n", "\nThings to try\n")
                .contains("[both.jointCombat; who decides:");
        assertThat(run("show", "no-such-thing")).isEqualTo(2);
        assertThat(err.toString()).contains("corridor scenarios");
    }

    @Test
    void groupAloneIsComparedWithTheBaselineAndNothingIsNamedTwice() throws IOException {
        assertThat(run("batch", "--group", "shocks", "--replicates", "1", "--dry-run"))
                .isZero();
        assertThat(out.toString())
                .contains("Reference: baseline\n")
                .contains(inGroup("shocks").stream()
                        .map(name -> "Compared:  " + name + "\n")
                        .toList())
                .contains("baseline-vs-" + inGroup("shocks").size() + "-others");
        out.getBuffer().setLength(0);
        assertThat(run(
                        "batch",
                        "scenarios/train-hijack-shock.json",
                        "--group",
                        "shocks",
                        "--replicates",
                        "1",
                        "--dry-run"))
                .isZero();
        assertThat(out.toString())
                .contains("Reference: train-hijack-shock\nCompared:  ", "Compared:  mass-casualty-shock\n")
                .doesNotContain("Compared:  train-hijack-shock")
                .contains("train-hijack-shock-vs-" + (inGroup("shocks").size() - 1) + "-others")
                .doesNotContain("baseline");
    }

    @Test
    void batchNeedsAScenarioOrAGroup() {
        assertThat(run("batch")).isEqualTo(2);
        assertThat(err.toString()).contains("'SCENARIO', or --group NAME").contains("Help: corridor batch --help");
    }

    /** The current folder of a running Java cannot be changed, so the program is started in another one. */
    @Test
    void scenariosOfAnotherFolderAreFoundByNameAndHiddenOnesAreTold() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("my study"));
        Files.writeString(folder.resolve("Power Freeze.json"), """
                {"extends": "investment-freeze-24m", "group": "mine", "levers": {"china.powerSectorStop": true}}
                """);
        assertThat(start(folder, "validate", "Power Freeze", "power-freeze", "ibo-surge"))
                .isEqualTo("""
                        Power Freeze: ok, 5 years from 2025-01-01, 2 levers set, 0 events, 0 parameters changed, 0 switches changed
                        power-freeze: ok, 5 years from 2025-01-01, 2 levers set, 0 events, 0 parameters changed, 0 switches changed
                        ibo-surge: ok, 5 years from 2025-01-01, 1 lever set, 0 events, 0 parameters changed, 0 switches changed
                        """);
        assertThat(start(folder, "scenarios", "--group", "mine"))
                .contains("mine (1)\n  power-freeze  Power freeze [China");

        Files.copy(Path.of("scenarios/baseline.json"), folder.resolve("baseline.json"));
        Path shipped = Path.of("scenarios/baseline.json").toRealPath();
        assertThat(start(folder, "validate", "baseline"))
                .startsWith("baseline: taken from baseline.json, which hides " + shipped + "\nbaseline: ok");
        Files.writeString(folder.resolve("broken.json"), "{\"extends\": \"baseline\", \"levres\": {}}");
        assertThat(start(folder, "batch", "--group", "mine", "--replicates", "1", "--dry-run"))
                .contains("broken.json: left out, since it has problems; see corridor validate broken.json\n")
                .contains("Compared:  power-freeze\n");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    /** Returns what the program prints on both streams when it is started in a folder. */
    private static String start(Path folder, String... arguments) throws IOException, InterruptedException {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:disable",
                "-cp",
                path,
                "corridor.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
