package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import corridor.cli.SampleMutations.Mutant;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs randomly changed samples through all methods of the command analyze. Each is analysed, or refused with a message
 * that names a file or an option. A change that keeps the meaning keeps the result.
 */
@Tag("long")
class MutatedSamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @TempDir
    private Path folder;

    private final List<String> faults = new ArrayList<>();
    private int harmless;

    @Test
    void eachOfTwoHundredSamplesIsAnalysedOrRefused() throws Exception {
        assertThat(accepted(0, 240, 12))
                .as("a useful share of the samples is still right")
                .isBetween(50, 200);
        assertThat(harmless).isGreaterThan(10);
    }

    @Test
    @Tag("slow")
    void eachOfAThousandSamplesIsAnalysedOrRefused() throws Exception {
        assertThat(accepted(1_000, 2_000, 2))
                .as("a useful share of the samples is still right")
                .isBetween(250, 800);
    }

    /** @param charts one in this many samples is drawn */
    private int accepted(int from, int to, int charts) throws Exception {
        int accepted = 0;
        for (int number = from; number < to; number++) {
            Mutant mutant = SampleMutations.of(number);
            try {
                accepted += isAccepted(mutant, (number / SampleMutations.METHODS.size()) % charts == 0) ? 1 : 0;
            } catch (AssertionError e) {
                // One fault does not hide those after it.
                faults.add(e.getMessage());
                empty(folder);
            }
        }
        assertThat(faults).isEmpty();
        return accepted;
    }

    private boolean isAccepted(Mutant mutant, boolean drawn) throws Exception {
        Path json = folder.resolve("result.json");
        Path charts = folder.resolve("charts");
        List<String> arguments = arguments(mutant, mutant.files(), json);
        if (drawn) {
            arguments.addAll(List.of("--charts", charts.toString()));
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Effort effort = Effort.begins();
        int code = run(out, err, arguments);
        String words = mutant.number() + " " + mutant.options() + ": " + err;
        effort.requireShort(words);
        assertThat(code).as(words).isIn(0, 2);
        assertThat(err.toString()).as(words).doesNotContain("Exception", "\tat ", "defect", "fasterxml", "REDACTED");
        for (StringWriter said : List.of(out, err)) {
            assertThat(said.toString())
                    .as(words)
                    .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u202a-\u202e]");
        }
        if (code == 2) {
            if (mutant.harmless()) {
                StringWriter before = new StringWriter();
                run(new StringWriter(), before, arguments(mutant, mutant.plain(), json));
                assertThat(before.toString()).as(words).isEqualTo(err.toString());
            }
            assertThat(err.toString()).as(words).matches("(?s)(\\Q" + folder + "\\E|--|corridor analyze: ).*");
            assertThat(err.toString().lines().count()).as(words).isLessThan(200);
            assertThat(out.toString()).as(words).isEmpty();
            assertThat(json).as(words).doesNotExist();
            assertThat(charts).as(words).doesNotExist();
            return false;
        }
        assertThat(out.toString()).as(words).isNotBlank();
        if (!speaksOfInfinity(mutant)) {
            assertThat(out.toString()).as(words).doesNotContainPattern("\\bNaN\\b|Infinity|\u221e");
        }
        JsonNode result = JSON.readTree(Files.readString(json));
        Files.delete(json);
        if (mutant.harmless()) {
            harmless++;
            assertThat(run(new StringWriter(), err, arguments(mutant, mutant.plain(), json)))
                    .as(words)
                    .isZero();
            assertThat(result).as(words).isEqualTo(JSON.readTree(Files.readString(json)));
            Files.delete(json);
        }
        requireCharts(charts, out.toString(), words);
        return true;
    }

    private List<String> arguments(Mutant mutant, Map<String, byte[]> files, Path json) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("analyze"));
        arguments.addAll(mutant.options());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey().substring(2) + ".txt");
            arguments.addAll(
                    List.of(file.getKey(), Files.write(path, file.getValue()).toString()));
        }
        arguments.addAll(List.of("--json", json.toString()));
        return arguments;
    }

    /** Returns whether names or words of the sample contain NaN or infinity, so that messages may contain them, too. */
    private static boolean speaksOfInfinity(Mutant mutant) {
        return mutant.files().values().stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
                .anyMatch(text -> text.contains("nan") || text.contains("infinity"));
    }

    private static void requireCharts(Path charts, String told, String words) throws Exception {
        if (!Files.exists(charts)) {
            return;
        }
        List<String> drawn;
        try (Stream<Path> files = Files.list(charts)) {
            drawn = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".svg"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .toList();
        }
        String named = told.lines()
                .filter(line -> line.startsWith("Charts in " + charts + ": "))
                .findFirst()
                .orElse("");
        List<String> names =
                List.of(named.substring(named.lastIndexOf(": ") + 2).split(", "));
        assertThat(names).as(words).containsExactlyInAnyOrderElementsOf(drawn.isEmpty() ? List.of("none") : drawn);
        for (String name : drawn) {
            Path file = charts.resolve(name + ".svg");
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            assertThat(Files.readString(file)).as(words).doesNotContain("\"NaN\"", "Infinity\"", "NaN,", ",NaN");
        }
        delete(charts);
    }

    private static void empty(Path folder) throws IOException {
        delete(folder);
        Files.createDirectory(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static int run(StringWriter out, StringWriter err, List<String> arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
    }
}
