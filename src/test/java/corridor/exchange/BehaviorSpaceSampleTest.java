package corridor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.problem.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BehaviorSpaceSampleTest {
    @TempDir
    Path temp;

    @Test
    void holdsTheSampleOfTheTableThatWasExported() {
        SampleFiles table =
                BehaviorSpaceSample.read(Path.of("docs/samples/ishigami-behaviorspace.csv"), List.of(), List.of());
        SampleFiles files = SampleFiles.read(
                Path.of("docs/samples/ishigami-problem.json"),
                Path.of("docs/samples/ishigami-X.csv"),
                Path.of("docs/samples/ishigami-Y.csv"));

        assertThat(table.space().names()).isEqualTo(files.space().names());
        assertThat(table.x()).isDeepEqualTo(files.x());
        assertThat(table.outputs().get(0).numbers())
                .isEqualTo(files.outputs().get(0).numbers());
    }

    @Test
    void takesTheLastStepOfARunAndTheMeanOfRepetitions() throws IOException {
        SampleFiles sample = read(
                "\"1\",\"10\",\"red\",\"true\",\"0\",\"1\",\"x\"",
                "\"1\",\"10\",\"red\",\"true\",\"5\",\"3\",\"x\"",
                "\"3\",\"20\",\"blue\",\"true\",\"5\",\"8\",\"x\"",
                "\"2\",\"10\",\"red\",\"true\",\"5\",\"4\",\"x\"");

        assertThat(sample.space().names()).containsExactly("density", "color");
        assertThat(sample.x()).isDeepEqualTo(new double[][] {{10, 1}, {20, 0}});
        assertThat(sample.outputs()).hasSize(1);
        assertThat(sample.outputs().get(0).numbers()).containsExactly(3.5, 8);
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThatThrownBy(() -> read("\"1\",\"10\",\"red\",\"true\",\"5\",\"4\""))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(":8: the line has 6 cells, but the header has 7");
        assertThatThrownBy(() -> read("\"1\",\"10\",\"red\",\"true\",\"5\",\"4\",\"x\""))
                .hasMessageContaining("no column before \"[step]\" varies");
        Path other = Files.writeString(temp.resolve("other.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> BehaviorSpaceSample.read(other, List.of(), List.of()))
                .hasMessageContaining("is no table of BehaviorSpace");
        Path table = table(
                "\"1\",\"10\",\"red\",\"true\",\"5\",\"4\",\"x\"", "\"2\",\"20\",\"red\",\"true\",\"5\",\"4\",\"x\"");
        assertThatThrownBy(() -> BehaviorSpaceSample.read(table, List.of("densty"), List.of()))
                .hasMessageContaining("Maybe density");
    }

    private SampleFiles read(String... rows) throws IOException {
        return BehaviorSpaceSample.read(table(rows), List.of(), List.of());
    }

    private Path table(String... rows) throws IOException {
        String head = "\"BehaviorSpace results (NetLogo 6.4.0)\"\n\"m.nlogo\"\n\"e\"\n\"01/01/2026\"\n\"min\"\n\"0\"\n"
                + "\"[run number]\",\"density\",\"color\",\"wrap?\",\"[step]\",\"count turtles\",\"word\"\n";
        return Files.writeString(temp.resolve("table.csv"), head + String.join("\n", rows) + "\n");
    }
}
