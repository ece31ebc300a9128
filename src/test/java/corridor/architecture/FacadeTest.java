package corridor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The facade is short and passes its calls on. */
class FacadeTest {
    private static final Path SOURCES = Path.of("src/main/java/corridor");
    private static final Path FACADE = SOURCES.resolve(House.FACADE + ".java");
    private static final int MOST_LINES = 150;

    @Test
    void isShort() throws IOException {
        assertThat(Files.readAllLines(FACADE)).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    @Test
    void decidesNothing() throws IOException {
        assertThat(Files.readAllLines(FACADE).stream()
                        .map(String::strip)
                        .filter(line -> !line.startsWith("*") && !line.startsWith("/*")))
                .isNotEmpty()
                .noneMatch(line -> line.matches("(if|for|while|switch|try|do)\\b.*") || line.contains(" ? "));
    }

    @Test
    void makesAllWorkflows() throws IOException {
        String facade = Files.readString(FACADE);
        List<String> workflows;
        try (Stream<Path> files = Files.walk(SOURCES.resolve("workflow"))) {
            workflows = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Workflow.java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();
        }
        assertThat(workflows).hasSize(13).allSatisfy(name -> assertThat(facade).contains("return new " + name + "("));
    }

    @Test
    void isWhereCommandsGetTheirWorkflows() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("cli"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).toList())
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(Files.readString(file)).doesNotContainPattern("new [A-Z][A-Za-z]*Workflow\\("));
        }
    }
}
