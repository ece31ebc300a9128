package corridor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of docs/validation.md has the lines of the catalogue with their targets. */
class PatternDocsTest {
    @Test
    void tableHasTheLinesOfTheCatalogue() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs/validation.md")).stream()
                .filter(line -> line.matches("P\\d+\\.\\w+ .*"))
                .toList();
        List<Pattern> patterns = Catalogue.standard().patterns();
        assertThat(rows)
                .as("run './corridor patterns' and put its output into docs/validation.md")
                .extracting(row -> row.substring(0, row.indexOf(' ')))
                .containsExactlyInAnyOrderElementsOf(
                        patterns.stream().map(Pattern::id).toList());
        assertThat(patterns)
                .allSatisfy(pattern -> assertThat(rows)
                        .anyMatch(row -> row.matches(pattern.id().replace(".", "\\.") + " +"
                                + java.util.regex.Pattern.quote(pattern.band()) + "  .*"
                                + java.util.regex.Pattern.quote(pattern.meaning()))));
    }
}
