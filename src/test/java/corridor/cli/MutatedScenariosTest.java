package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import corridor.catalogue.Catalogue;
import corridor.cli.input.SchemaFiles;
import corridor.scenario.ScenarioSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs randomly changed scenario files through the command. Each is accepted, or refused with a message that names the
 * file. No accepted file breaks the schema, which another library checks, or has a date outside its run. No file takes
 * long.
 */
@Tag("long")
class MutatedScenariosTest {
    private static final Pattern RELATIVE = Pattern.compile(" *start *\\+ *([0-9]+) *(day|week|month|year)s? *");
    private static final int AT_ONCE = 50;

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioSchema.generate(Catalogue.standard()), InputFormat.JSON);

    @TempDir
    private Path folder;

    @Test
    void noneOfTwoThousandMutationsIsAcceptedThatTheSchemaOrTheRulesForbid() throws IOException {
        requireRight(2_000, 20_251_122);
    }

    @Test
    @Tag("slow")
    void noneOfTenThousandMutationsIsAcceptedThatTheSchemaOrTheRulesForbid() throws IOException {
        requireRight(Integer.getInteger("corridor.mutants", 10_000), 20_260_213);
    }

    private void requireRight(int number, long seed) throws IOException {
        List<ObjectNode> originals = originals();
        ScenarioMutations mutations = new ScenarioMutations(Catalogue.standard(), new Random(seed));
        int accepted = 0;
        for (int i = 0; i < number; i += AT_ONCE) {
            List<Path> files = new ArrayList<>();
            for (int k = i; k < i + AT_ONCE; k++) {
                byte[] mutant = mutations.of(originals.get(k % originals.size()));
                files.add(Files.write(folder.resolve("mutant-" + k + ".json"), mutant));
            }
            accepted += validated(files);
        }
        assertThat(accepted).as("a useful share of the files is still right").isBetween(number / 20, number / 2);
    }

    private int validated(List<Path> files) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("validate"));
        files.forEach(file -> arguments.add(file.toString()));
        Effort effort = Effort.begins();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        // The limit holds for fifty files at once, so it holds for each of them.
        effort.requireShort(files.get(0) + " and the files after it");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("fasterxml", "Exception", "REDACTED", "\tat ", "\u0000");
        int accepted = 0;
        for (Path file : files) {
            if (out.toString().contains(file + ": ok, ")) {
                accepted++;
                assertThat(err.toString()).doesNotContain(file + ":");
                String text = Files.readString(file, StandardCharsets.UTF_8);
                assertThat(schema.validate(text, InputFormat.JSON)).as(text).isEmpty();
                assertThat(datesOutside(JSON.readTree(text))).as(text).isEmpty();
            } else if (!err.toString().contains(file + ":")) {
                requireToldAtParent(file, err.toString());
            }
        }
        return accepted;
    }

    /**
     * Checks the one case in which the message names another file. The mutant changes when the run begins or ends, so
     * that a date of a parent, which is right by itself, lies outside the mutant's run. The message gives the line of
     * the parent and names the mutant.
     */
    private void requireToldAtParent(Path mutant, String told) throws IOException {
        JsonNode tree = JSON.readTree(Files.readString(mutant, StandardCharsets.UTF_8));
        assertThat(tree.has("extends") && (tree.has("start") || tree.has("years")))
                .as("%s is not named in: %s", mutant, told)
                .isTrue();
        String name = mutant.getFileName().toString().replace(".json", "");
        assertThat(told)
                .containsPattern(Pattern.quote(folder.toString()) + ".(?!mutant-)[a-z0-9-]+\\.json:\\d+:\\d+: .*"
                        + Pattern.quote("within the run of " + name + ", "));
    }

    /**
     * Returns the dates of the file's own levers and events that lie outside the run that the file describes itself.
     */
    private static List<String> datesOutside(JsonNode tree) {
        if (!tree.has("start") || !tree.has("years")) {
            return List.of();
        }
        LocalDate start = LocalDate.parse(tree.path("start").asText());
        LocalDate end = start.plusYears(tree.path("years").asInt());
        return Stream.of("date", "from", "until")
                .flatMap(key ->
                        Stream.of("levers", "events").flatMap(part -> tree.path(part).findValuesAsText(key).stream()))
                .filter(date ->
                        day(date, start).isBefore(start) || day(date, start).isAfter(end))
                .toList();
    }

    /** Returns a date, or one that counts from the start, such as {@code start + 12 months}. */
    private static LocalDate day(String text, LocalDate start) {
        Matcher relative = RELATIVE.matcher(text);
        return relative.matches()
                ? start.plus(
                        Integer.parseInt(relative.group(1)),
                        ChronoUnit.valueOf(relative.group(2).toUpperCase(Locale.ROOT) + "S"))
                : LocalDate.parse(text.equals("start") ? start.toString() : text);
    }

    /**
     * Returns the shipped scenarios without their text for readers, which has no rules. They are also the parents of
     * the mutants.
     */
    private List<ObjectNode> originals() throws IOException {
        List<ObjectNode> trees = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .filter(path -> !SchemaFiles.isOne(path.toString()))
                    .sorted()
                    .toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
                ObjectNode tree = (ObjectNode) JSON.readTree(Files.readString(file));
                tree.remove("info");
                trees.add(tree);
            }
        }
        return trees;
    }
}
