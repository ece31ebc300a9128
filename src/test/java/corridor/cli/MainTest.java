package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import corridor.catalogue.Catalogue;
import corridor.catalogue.CatalogueKind;
import corridor.scenario.ScenarioSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
    private static final String GOOD = "{\"start\": \"2025-01-01\", \"years\": 1}";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void alone_it_says_what_it_is_and_where_help_is() {
        assertThat(run()).isZero();

        assertThat(out.toString())
                .contains("what-ifs", "corridor batch baseline investment-freeze-24m", "corridor help");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void scenarios_named_in_the_welcome_exist() {
        run();

        assertThat(out.toString()
                        .lines()
                        .filter(line -> line.matches(" +corridor (run|batch) .*"))
                        .flatMap(line ->
                                List.of(line.strip().split(" ")).stream().skip(2)))
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(Path.of("scenarios", name + ".json")).exists());
    }

    @Test
    void validate_sums_up_good_files() throws IOException {
        Path file = Files.writeString(folder.resolve("good.json"), GOOD);

        assertThat(run("validate", file.toString())).isZero();
        assertThat(out.toString())
                .isEqualTo(file
                        + ": ok, 1 year from 2025-01-01, 0 levers set, 0 events, 0 parameters changed,"
                        + " 0 switches changed" + System.lineSeparator());
    }

    @Test
    void validate_checks_every_file_and_tells_a_shared_problem_once() throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), GOOD);
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"start\": \"2025-01-01\", \"years\": 99}");
        Path heir = Files.writeString(folder.resolve("heir.json"), "{\"extends\": \"bad\"}");

        assertThat(run("validate", bad.toString(), heir.toString(), good.toString()))
                .isEqualTo(2);
        assertThat(out.toString()).startsWith(good + ": ok");
        assertThat(err.toString().strip()).isEqualTo(bad + ":1:34: $.years = 99: must be a whole number from 1 to 10");
    }

    @Test
    void validate_takes_the_whole_folder_with_its_schema() throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), GOOD);
        Path schema = Files.writeString(folder.resolve("scenario.schema.json"), "{\"$defs\": {}}");

        assertThat(run("validate", good.toString(), schema.toString())).isZero();
        assertThat(out.toString()).contains(good + ": ok", schema + ": passed over, a JSON Schema is no scenario");
    }

    @Test
    void relations_of_a_parameter_are_found_from_either_end() {
        for (String end : List.of("civil.thetaSupport", "civil.theta")) {
            assertThat(run("catalogue", "relations", "--used-by", end)).isZero();
            assertThat(out.toString())
                    .contains("civil.thetaSupport, civil.theta\n  the first never exceeds the second")
                    .contains("passive support needs less resolve than joining");
            out.getBuffer().setLength(0);
        }
    }

    @ParameterizedTest
    @EnumSource(CatalogueKind.class)
    void every_kind_is_shown_as_text_and_as_json(CatalogueKind kind) throws IOException {
        int entries = kind.entries(Catalogue.standard()).size();

        assertThat(run("catalogue", kind.word())).isZero();
        assertThat(out.toString()).isNotBlank().doesNotContain("corridor.catalogue");
        out.getBuffer().setLength(0);
        assertThat(run("catalogue", kind.word(), "--json")).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json).hasSize(entries);
    }

    @Test
    void the_schema_is_printed() {
        assertThat(run("catalogue", "schema")).isZero();
        assertThat(out.toString()).isEqualTo(ScenarioSchema.generate(Catalogue.standard()));
    }

    @Test
    void an_unknown_id_is_told_with_the_nearest_one() {
        assertThat(run("catalogue", "evidence", "--used-by", "china.newComitments"))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "--used-by = china.newComitments: nothing in the catalogue has this id",
                        "  Maybe china.newCommitments?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vlidate",
                "catalogue",
                "validate",
                "--hlep",
                "catalogue leavers",
                "catalogue levers --jsn",
                "catalogue levers areas",
                "catalogue levers --used-by",
                "validate no-such-folder/x.json",
            })
    void a_wrong_command_line_ends_with_2_and_no_stack_trace(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isNotBlank().doesNotContain("\tat ", "Exception");
    }

    @Test
    void a_misspelt_command_brings_the_right_one_to_mind() {
        run("vlidate", "x.json");

        assertThat(err.toString())
                .startsWith("corridor: unknown command vlidate")
                .contains("Maybe validate?");
    }

    @Test
    void a_defect_is_one_line_and_ends_with_1() {
        int code = Failures.execution(new IllegalStateException("boom\nsecond line"), new PrintWriter(err));

        assertThat(code).isEqualTo(1);
        assertThat(err.toString().strip().lines()).hasSize(1);
        assertThat(err.toString()).startsWith("Corridor failed: IllegalStateException: boom. This is a defect");
        Path details = Path.of(err.toString().strip().replaceFirst(".*details are in ", ""));
        assertThat(details).content().contains("MainTest", "second line");
        assertThat(details.toFile().delete()).isTrue();
    }

    @Test
    void every_example_of_every_command_runs_as_printed() {
        for (Map.Entry<String, CommandLine> command :
                new CommandLine(new Main()).getSubcommands().entrySet()) {
            String[] footer = command.getValue().getCommandSpec().usageMessage().footer();
            List<String> examples = List.of(footer).stream()
                    .map(String::strip)
                    .filter(line -> line.startsWith("corridor "))
                    .toList();
            assertThat(examples).as("examples of %s", command.getKey()).isNotEmpty();
            if (List.of("validate", "catalogue", "help").contains(command.getKey())) {
                // Other commands run for minutes or write files; their own tests run their examples.
                assertThat(examples)
                        .allSatisfy(example -> assertThat(run(
                                        example.replaceFirst("corridor ", "").split(" ")))
                                .isZero());
            }
        }
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
