package corridor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of terms is whole, and says in each place that nobody has reviewed it. */
class TermsDocTest {
    private static final int LANGUAGES = 5;

    @Test
    void everyTermHasAWordInEachLanguage() throws IOException {
        List<String[]> rows = rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(40);
        assertThat(rows.stream().map(row -> row[1].strip())).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).hasSize(LANGUAGES + 1);
            assertThat(row).filteredOn(cell -> cell.isBlank()).hasSize(1);
        });
    }

    @Test
    void eachColumnIsInItsScript() throws IOException {
        for (String[] row : rows()) {
            assertThat(row[1]).matches("[\\p{IsLatin}\\d %(),.'-]+");
            assertThat(row[3]).containsPattern("\\p{IsHan}");
            for (int column : new int[] {2, 4, 5}) {
                assertThat(row[column]).containsPattern("\\p{IsArabic}");
            }
        }
    }

    @Test
    void saysAtTheTopAndForEachLanguageThatItIsUnreviewed() throws IOException {
        String page = Files.readString(Path.of("docs/terms.md"));
        assertThat(page).startsWith("# Terms in five languages\n\n**Unreviewed.**");
        assertThat(page)
                .contains("| Urdu (", "| Chinese, simplified (", "| Persian (", "| Pashto (")
                .contains(
                        "| English | Urdu, unreviewed | Chinese, unreviewed | Persian, unreviewed | Pashto, unreviewed |");
    }

    private static List<String[]> rows() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/terms.md"));
        int head = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("| English | Urdu"))
                .findFirst()
                .orElseThrow());
        return lines.subList(head + 2, lines.size()).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|"))
                .toList();
    }
}
