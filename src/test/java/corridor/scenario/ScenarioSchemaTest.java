package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import corridor.catalogue.Catalogue;
import corridor.catalogue.FixtureCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("long")
class ScenarioSchemaTest {
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Pattern BATCH = Pattern.compile("corridor batch((?: [a-z0-9][a-z0-9-]*)+)");
    private static final String SCHEMA_FILE = "scenario.schema.json";

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.filter(path -> path.toString().endsWith(".json"))
                    .filter(path -> !path.endsWith(SCHEMA_FILE))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_committed_schema_is_the_generated_one() throws IOException {
        assertThat(Files.readString(SCENARIOS.resolve(SCHEMA_FILE)))
                .as("refresh it with: ./corridor catalogue schema > scenarios/" + SCHEMA_FILE)
                .isEqualTo(ScenarioSchema.generate(Catalogue.standard()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void scenarios_that_ship_obey_the_schema(Path file) throws IOException {
        assertThat(schema(Catalogue.standard()).validate(Files.readString(file), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void scenarios_that_ship_are_read_without_problems_and_explain_themselves(Path file) {
        Scenario scenario = new ScenarioReader(Catalogue.standard()).read(file);

        assertThat(scenario.title()).isNotBlank();
        Info info = scenario.info();
        assertThat(info.shortLabel()).isNotBlank().hasSizeLessThanOrEqualTo(24);
        assertThat(info.group()).isNotBlank();
        assertThat(List.of(
                        info.whatIsIt(),
                        info.howItWorks(),
                        info.howToUseIt(),
                        info.thingsToNotice(),
                        info.thingsToTry(),
                        info.limits(),
                        info.sources()))
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_command_of_a_scenario_names_scenarios_that_exist_and_its_texts_are_finished(Path file) {
        Info info = new ScenarioReader(Catalogue.standard()).read(file).info();
        assertThat(List.of(info.howItWorks(), info.thingsToNotice(), info.thingsToTry(), info.limits()))
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("to be measured"));
        Matcher command = BATCH.matcher(info.howToUseIt());
        while (command.find()) {
            for (String name : command.group(1).strip().split(" +")) {
                assertThat(SCENARIOS.resolve(name + ".json")).exists();
            }
        }
    }

    @Test
    void short_names_of_scenarios_that_ship_differ() throws IOException {
        assertThat(scenarios().stream()
                        .map(file -> new ScenarioReader(Catalogue.standard())
                                .read(file)
                                .label()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"extends\": \"../a\"}",
                "{\"extends\": \"a\", \"group\": \"My Group\"}",
                "{\"extends\": \"a\", \"short\": \"a name that is far too long for a chart\"}",
                "{\"extends\": \"a\", \"levres\": {}}",
                "{\"extends\": \"a\", \"years\": 3.7}",
                "{\"extends\": \"a\", \"levers\": {\"china.newCommitments\": 3}}",
                "{\"extends\": \"a\", \"levers\": {\"china.withdrawal\": \"quick\"}}",
                "{\"extends\": \"a\", \"levers\": {\"china.costSharing\": {\"mode\": \"endogenous\"}}}",
                "{\"extends\": \"a\", \"levers\": {\"china.withdrawal\": {\"ramp\": {\"from\": \"2026-01-01\","
                        + " \"until\": \"2027-01-01\", \"start\": \"none\", \"end\": \"fast\"}}}}",
                "{\"extends\": \"a\", \"levers\": {\"china.newCommitments\": {\"until\": {\"value\": 0,"
                        + " \"release\": [{\"measure\": \"chineseDeaths\", \"atMost\": 1}]}}}}",
                "{\"extends\": \"a\", \"parameters\": {\"civil.harmScale\": 1.5}}",
                "{\"extends\": \"a\", \"switches\": {\"FEAR_MODEL\": \"OFF\"}}",
                "{\"extends\": \"a\", \"events\": [{\"date\": \"2026-01-01\", \"kind\": \"attackOnPakistanis\","
                        + " \"area\": \"ZAH\", \"group\": \"BLA\"}]}",
            })
    void the_schema_refuses_what_the_reader_refuses(String json) {
        assertThat(schema(FixtureCatalogue.create()).validate(json, InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"start\": \"2025-01-01\", \"years\": 5}",
                "{\"extends\": \"My Freeze (2)\", \"short\": \"Mine\", \"group\": \"my-own\"}",
                "{\"extends\": \"a\", \"levers\": {\"china.newCommitments\": {\"mode\": \"endogenous\"}}}",
                "{\"extends\": \"a\", \"levers\": {\"china.withdrawal\": {\"pulse\": {\"from\": \"2026-01-01\","
                        + " \"months\": 3, \"value\": \"slow\"}}}}",
                "{\"extends\": \"a\", \"levers\": {\"china.newCommitments\": {\"until\": {\"value\": 0,"
                        + " \"release\": [{\"measure\": \"effort\", \"atLeast\": 1}]}}}}",
            })
    void the_schema_accepts_what_the_reader_accepts(String json) {
        assertThat(schema(FixtureCatalogue.create()).validate(json, InputFormat.JSON))
                .isEmpty();
    }

    private static Schema schema(Catalogue catalogue) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ScenarioSchema.generate(catalogue), InputFormat.JSON);
    }
}
