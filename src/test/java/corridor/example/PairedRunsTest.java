package corridor.example;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.Corridor;
import corridor.scenario.Scenario;
import corridor.workflow.RunOutcomes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of docs/java.md works, and the document shows the same code. */
class PairedRunsTest {
    private static final Path SOURCE = Path.of("src/test/java/corridor/example/PairedRuns.java");

    @Test
    void printsMeanDifferences() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PairedRuns.print(
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                Path.of("scenarios/baseline.json"),
                Path.of("scenarios/investment-freeze-24m.json"));
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .allMatch(line -> line.matches("[a-z_]+: -?\\d+\\.\\d \\(-?\\d+\\.\\d to -?\\d+\\.\\d\\)"));
    }

    @Test
    void pairsShareTheirRandomNumbers() {
        Corridor corridor = Corridor.standard();
        Scenario baseline = corridor.read(Path.of("scenarios/baseline.json"));
        Scenario same = corridor.with(baseline, "pakistan.iboIntensity=1.1");
        RunOutcomes alone = corridor.run(List.of(baseline), 3, 5);
        assertThat(corridor.run(List.of(baseline), 3, 5).values("baseline", "attacks"))
                .isEqualTo(alone.values("baseline", "attacks"));
        assertThat(alone.differences("baseline", "attacks")).containsOnly(0);
        assertThat(corridor.run(List.of(same), 3, 5).values("baseline", "attacks"))
                .isNotEqualTo(alone.values("baseline", "attacks"));
    }

    @Test
    void docsShowTheExample() throws IOException {
        String code = Files.readString(SOURCE);
        assertThat(Files.readString(Path.of("docs/java.md"))).contains(code);
        assertThat(code.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(31);
    }
}
