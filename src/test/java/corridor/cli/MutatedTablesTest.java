package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.cli.BargainMutations.Mutant;
import corridor.exchange.BargainFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/**
 * Runs randomly changed tables of stakeholders through the command. Each is bargained, or refused with a message that
 * names the table. What is written can be read again, and accepted tables get reports.
 */
@Tag("long")
class MutatedTablesTest {
    @TempDir
    private Path folder;

    @Test
    void eachOfThreeHundredTablesIsBargainedOrRefused() throws Exception {
        int accepted = 0;
        int reports = 0;
        for (int number = 0; number < 300; number++) {
            Mutant mutant = BargainMutations.of(number);
            if (isAccepted(mutant)) {
                accepted++;
                if (mutant.text() && number % 9 == 0) {
                    requireReport(mutant);
                    reports++;
                }
            }
        }
        assertThat(accepted).as("a useful share of the tables is still right").isBetween(60, 220);
        assertThat(reports).isBetween(2, 12);
    }

    @Test
    @Tag("slow")
    void reportsAreMadeOfAllAcceptedTextsAmongTwoThousandTables() throws Exception {
        int accepted = 0;
        int reports = 0;
        for (int number = 1_000; number < 3_000; number++) {
            Mutant mutant = BargainMutations.of(number);
            if (isAccepted(mutant)) {
                accepted++;
                if (mutant.text() || number % 7 == 0) {
                    requireReport(mutant);
                    reports++;
                }
            }
        }
        assertThat(accepted).isBetween(400, 1_500);
        assertThat(reports).isGreaterThan(200);
    }

    private boolean isAccepted(Mutant mutant) throws IOException {
        Path file = Files.write(folder.resolve(mutant.name()), mutant.bytes());
        Path csv = folder.resolve("written.csv");
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Effort effort = Effort.begins();
        int code = run(out, err, "bargain", file.toString(), "--draws", "2", "--turns", "2", "--csv", csv.toString());
        String words = mutant.name() + ": " + err;
        effort.requireShort(words);
        assertThat(code).as(words).isIn(0, 2);
        assertThat(err.toString()).as(words).doesNotContain("Exception", "\tat ", "defect", "fasterxml", "REDACTED");
        assertThat(err.toString()).as(words).doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u202a-\u202e]");
        if (code == 2) {
            assertThat(err.toString()).as(words).startsWith(file.toString());
            assertThat(err.toString().lines().count()).as(words).isLessThan(200);
            assertThat(out.toString()).isEmpty();
            assertThat(csv).doesNotExist();
        } else {
            requireSame(BargainFile.read(file), BargainFile.read(csv));
        }
        Files.deleteIfExists(csv);
        return code == 0;
    }

    private static void requireSame(BargainFile read, BargainFile written) {
        assertThat(written.table().actors()).isEqualTo(read.table().actors());
        assertThat(written.table().descriptions()).isEqualTo(read.table().descriptions());
        assertThat(written.table().issues()).isEqualTo(read.table().issues());
        assertThat(written.table().position()).isDeepEqualTo(read.table().position());
        assertThat(written.table().capability()).isEqualTo(read.table().capability());
    }

    private void requireReport(Mutant mutant) throws IOException, ParserConfigurationException, SAXException {
        Path target = folder.resolve("report");
        StringWriter err = new StringWriter();
        String draws = mutant.name().hashCode() % 2 == 0 ? "0" : "3";
        int code = run(
                new StringWriter(),
                err,
                "bargain",
                folder.resolve(mutant.name()).toString(),
                "--draws",
                draws,
                "--turns",
                "2",
                "--out",
                target.toString());
        assertThat(code).as(mutant.name() + ": " + err).isZero();
        String page = Files.readString(target.resolve("report.html"));
        assertThat(page).as(mutant.name()).contains("not a forecast").doesNotContain("<script", "\uffff", "\u202e");
        BargainFile.read(target.resolve("table.csv"));
        try (Stream<Path> charts = Files.list(target.resolve("charts"))) {
            for (Path chart :
                    charts.filter(path -> path.toString().endsWith(".svg")).toList()) {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(chart.toFile());
            }
        }
        for (Path path : paths(target)) {
            Files.delete(path);
        }
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(java.util.Comparator.reverseOrder()).toList();
        }
    }

    private static int run(StringWriter out, StringWriter err, String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
