package corridor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import corridor.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each term of docs/glossary.md names a class that exists, and no term is explained twice. */
@Tag("long")
class GlossaryTest {
    @Test
    void namesClassesThatExist() throws IOException {
        Set<String> classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("corridor").stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
        List<String> lines = Files.readAllLines(Path.of("docs/glossary.md"));
        List<String[]> rows = lines.subList(0, lines.indexOf("## Abbreviations")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| term"))
                .map(line -> line.split(" *\\| *"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(45);
        assertThat(rows.stream().map(row -> row[1])).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> assertThat(classes).contains(row[3].replace("`", "")));
    }

    @Test
    void spellsOutTheAbbreviationsOfTheCatalogue() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/glossary.md"));
        List<String> rows = lines.subList(lines.indexOf("## Abbreviations"), lines.size()).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| abbreviation"))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(Catalogue.standard().abbreviations().stream()
                        .map(one -> "| " + one.id() + " | " + one.words() + " | "
                                + (one.note().isEmpty() ? "|" : one.note() + " |"))
                        .toList());
    }
}
