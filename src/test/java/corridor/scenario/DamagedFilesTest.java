package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged file is read, or refused with a message; no other exception is thrown. */
class DamagedFilesTest {
    private static final String MARKS = "{}[]\",:0-9.eE'/\\ntf\u00e9\u0000";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"freeze-until-results", "joint-combat-operations", "mass-casualty-shock", "baseline"})
    void a_damaged_file_is_read_or_refused(String name) throws IOException {
        Files.copy(Path.of("scenarios", "baseline.json"), folder.resolve("baseline.json"));
        String whole = Files.readString(Path.of("scenarios", name + ".json"));
        // The text for readers is long and has no rules, so only the rest is damaged.
        String text = whole.replaceAll("(?s),\\s*\"info\".*", "\n}\n");
        Random random = new Random(name.hashCode());
        for (int i = 0; i < 100; i++) {
            Path file = folder.resolve("damaged.json");
            Files.write(file, damage(text, random).getBytes(StandardCharsets.UTF_8));
            try {
                new ScenarioReader(Catalogue.standard()).read(file);
            } catch (InputException refused) {
                assertThat(refused.problems()).allSatisfy(problem -> {
                    assertThat(problem.place()).isNotEmpty();
                    assertThat(problem.text()).doesNotContain("com.fasterxml", "REDACTED", "\u0000");
                });
            }
        }
    }

    private static String damage(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(Math.max(1, damaged.length()));
            switch (random.nextInt(3)) {
                case 0 -> damaged.replace(at, at + 1, "");
                case 1 -> damaged.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
                default -> damaged.setLength(Math.max(1, at));
            }
        }
        return damaged.toString();
    }
}
