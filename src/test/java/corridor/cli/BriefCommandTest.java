package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class BriefCommandTest {
    private static final List<String> NAMES = List.of("none", "a", "b", "c", "d");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void runABatch() throws IOException {
        folder = temp.resolve("batch");
        List<String> words = new ArrayList<>(List.of("batch"));
        for (int k = 0; k < NAMES.size(); k++) {
            Path file = temp.resolve(NAMES.get(k) + ".json");
            Files.writeString(
                    file,
                    "{\"title\": \"Case " + NAMES.get(k) + "\", \"start\": \"2025-01-01\", \"years\": 1, \"levers\":"
                            + " {\"pakistan.iboIntensity\": " + (1 + 0.2 * k) + "}}");
            words.add(file.toString());
        }
        words.addAll(List.of("--replicates", "10", "--seed", "5", "--out", folder.toString()));
        assertThat(run(words.toArray(String[]::new))).isZero();
        out.getBuffer().setLength(0);
    }

    @Test
    void writesOnePageAndAgainTheSamePage() throws IOException {
        Path page = folder.resolve("brief.html");
        assertThat(run("brief", folder.toString(), "--only", "a,c")).isZero();
        String text = Files.readString(page);
        assertThat(text)
                .contains("What changes under \u201cCase a\u201d or \u201cCase c\u201d?")
                .contains("Under A", "Under C")
                .doesNotContain("Under B")
                .contains("aria-label=\"")
                .contains("corridor reproduce " + folder);
        assertThat(out.toString()).startsWith("Brief: " + page);

        assertThat(run("brief", folder.toString(), "--only", "a,c")).isZero();
        assertThat(page).content().isEqualTo(text);
        assertThat(run("reproduce", folder.toString())).isZero();
    }

    @Test
    void refusesMoreThanThreeScenariosUnknownNamesAndAFileThatIsThere() throws IOException {
        assertThat(run("brief", folder.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("--only: a brief has room for 3 scenarios beside the reference; name them")
                .contains("Valid: a, b, c, d");
        assertThat(folder.resolve("brief.html")).doesNotExist();
        assertThat(run("brief", folder.toString(), "--only", "a,e")).isEqualTo(2);
        assertThat(err.toString()).contains("--only = e: is not a scenario of this batch");
        assertThat(run("brief", folder.toString(), "--only", "none")).isEqualTo(2);
        assertThat(err.toString()).contains("names the reference alone");
        Path there = Files.writeString(temp.resolve("there.html"), "mine");
        assertThat(run("brief", folder.toString(), "--only", "a", "--out", there.toString()))
                .isEqualTo(2);
        assertThat(there).content().isEqualTo("mine");
        assertThat(run("brief", temp.resolve("nothing").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("there is no such folder");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
