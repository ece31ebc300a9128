package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.catalogue.Catalogue;
import corridor.cli.input.SchemaFiles;
import corridor.text.OddTexts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report can be made for any text or setting that {@code validate} accepts. */
@Tag("long")
class ReportedScenariosTest {
    /** Writes escapes, so that a file can hold half of a surrogate pair. */
    private static final ObjectWriter ESCAPED = new ObjectMapper().writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> HEADINGS =
            List.of("whatIsIt", "howItWorks", "howToUseIt", "thingsToNotice", "thingsToTry", "limits", "sources");
    private static final int AT_ONCE = 6;

    /** One in this many reports is made a second time. */
    private static final int AGAIN = 10;

    @TempDir
    private Path folder;

    @Test
    void reportsAreMadeOfOddTexts() throws Exception {
        List<Path> accepted = accepted(0, OddTexts.whole());
        assertThat(accepted).hasSizeBetween(20, 60);
        List<Path> some = new ArrayList<>();
        for (int i = 0; i < accepted.size() && some.size() < AT_ONCE; i += accepted.size() / AT_ONCE) {
            some.add(accepted.get(i));
        }
        requireReport(some, true);
    }

    @Test
    @Tag("slow")
    void reportsAreMadeOfEveryAcceptedText() throws Exception {
        List<Path> accepted = accepted(0, 3 * OddTexts.whole());
        for (int from = 0; from < accepted.size(); from += AT_ONCE) {
            requireReport(accepted.subList(from, Math.min(from + AT_ONCE, accepted.size())), from == 0);
        }
    }

    @Test
    @Tag("slow")
    void reportsAreMadeOfThreeHundredAcceptedScenarios() throws Exception {
        List<ObjectNode> originals = originals();
        ScenarioMutations mutations = new ScenarioMutations(Catalogue.standard(), new Random(20_260_113));
        int reports = 0;
        for (int i = 0; reports < 300; i++) {
            byte[] mutant = mutations.of(originals.get(i % originals.size()));
            Path file = Files.write(folder.resolve("mutant-" + i + ".json"), mutant);
            if (code("validate", file.toString()) == 0) {
                requireReport(List.of(file), reports % AGAIN == 0);
                reports++;
            }
        }
    }

    /**
     * Makes scenario files of one year with an odd title and an odd text for readers, and returns those that are
     * accepted.
     */
    private List<Path> accepted(int from, int to) throws IOException {
        List<Path> accepted = new ArrayList<>();
        for (int number = from; number < to; number++) {
            ObjectNode tree = JSON.createObjectNode();
            tree.put("start", "2025-01-01").put("years", 1).put("title", OddTexts.of(number));
            Path file = folder.resolve("odd-" + number + ".json");
            Files.writeString(file, ESCAPED.writeValueAsString(tree));
            if (code("validate", file.toString()) == 0) {
                ObjectNode info = tree.putObject("info");
                info.put(HEADINGS.get(number % HEADINGS.size()), OddTexts.of(number));
                info.put("whatIsIt", OddTexts.of(number) + "\n" + OddTexts.of(number));
                Files.writeString(file, ESCAPED.writeValueAsString(tree));
                assertThat(code("validate", file.toString())).isZero();
                accepted.add(file);
            }
        }
        return accepted;
    }

    /** @param again whether the report is made a second time from the finished folder */
    private void requireReport(List<Path> files, boolean again) throws Exception {
        Path target = folder.resolve("report");
        List<String> arguments = new ArrayList<>(List.of("batch", "--replicates", "1", "--out", target.toString()));
        files.forEach(file -> arguments.add(file.toString()));
        StringWriter err = new StringWriter();
        int code =
                Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), arguments.toArray(String[]::new));
        assertThat(code).as(files + ": " + err).isZero();
        String page = Files.readString(target.resolve("report.html"));
        assertThat(page).as(files.toString()).contains("not a forecast").doesNotContain("<script", "\uffff", "\u202e");
        try (Stream<Path> charts = Files.list(target.resolve("charts"))) {
            for (Path chart :
                    charts.filter(path -> path.toString().endsWith(".svg")).toList()) {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(chart.toFile());
            }
        }
        if (again) {
            assertThat(code("report", target.toString())).as(files.toString()).isZero();
        }
        try (Stream<Path> all = Files.walk(target)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static int code(String... arguments) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return Main.run(nowhere, nowhere, arguments);
    }

    private List<ObjectNode> originals() throws IOException {
        List<ObjectNode> trees = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .filter(path -> !SchemaFiles.isOne(path.toString()))
                    .sorted()
                    .toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
                trees.add((ObjectNode) JSON.readTree(Files.readString(file)));
            }
        }
        return trees;
    }
}
