package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.build.Build;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Result folders of Corridor 0.1.0 stay readable. */
class OlderResultsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path temp;

    private Path first;
    private Path second;

    @BeforeEach
    void unpack() throws IOException {
        first = OlderResults.unpack("first", temp.resolve("first"));
        second = OlderResults.unpack("second", temp.resolve("second"));
    }

    @Test
    void areAskedInSql() {
        assertThat(run(
                        "query",
                        first.toString(),
                        "SELECT scenario, count(*) AS runs, sum(attacks) AS attacks FROM runs GROUP BY ALL ORDER BY ALL",
                        "--csv"))
                .isZero();
        assertThat(out.toString()).isEqualTo("scenario,runs,attacks\nbaseline,2,3277\nfreeze,2,3246\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void haveAllTheirTables() {
        for (String table : new String[] {
            "runs",
            "series",
            "areas",
            "area_series",
            "events",
            "decisions",
            "changes",
            "futures",
            "points",
            "feasibility"
        }) {
            assertThat(run("query", first.toString(), "SELECT count(*) FROM " + table))
                    .as(table + err)
                    .isZero();
        }
    }

    @Test
    void areCompared() {
        assertThat(run("compare", first.toString(), second.toString())).isZero();
        assertThat(out.toString())
                .containsPattern("\nFreeze\n  Nothing can be judged")
                .containsPattern("\nEffort\n  Nothing can be judged");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void areComparedWithThoseOfAnotherBuildAndTheReaderIsTold() throws IOException {
        Path manifest = second.resolve("manifest.json");
        String newer = Files.readString(manifest)
                .replace("\"format\" : 2", "\"format\" : 3")
                .replace(
                        "\"corridor\" : \"0.1.0\",",
                        "\"corridor\" : \"0.2.0\",\n  \"build\" : \"0123456789abcdef0123\",\n  \"commit\" : \"\",");
        Files.writeString(manifest, newer);
        Path compared = temp.resolve("compared");

        assertThat(run("compare", first.toString(), second.toString(), "--csv")).isZero();
        assertThat(err.toString())
                .isEqualTo(second + " was run by Corridor 0.2.0, build 0123456789abcdef, but " + first
                        + " by Corridor 0.1.0, build unknown: what differs between their scenarios may come from the"
                        + " program." + System.lineSeparator());
        assertThat(run("compare", first.toString(), second.toString(), "--out", compared.toString()))
                .isZero();
        assertThat(compared.resolve("report.html"))
                .content()
                .contains("Several builds of Corridor ran these scenarios")
                .contains("unknown and 0123456789abcdef0123");
    }

    @Test
    void theProgramSaysWhichBuildItIs() {
        assertThat(run("--version")).isZero();
        assertThat(Build.running().hash()).matches("[0-9a-f]{64}");
        assertThat(out.toString().lines())
                .startsWith(
                        "Corridor " + Build.running().version(),
                        "build " + Build.running().hash().substring(0, 16));
        assertThat(Build.running().version()).matches("\\d+\\.\\d+\\.\\d+");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
