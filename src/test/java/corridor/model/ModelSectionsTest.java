package corridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Code and docs/model.md refer to each other: the Javadoc names sections, and the headings name classes. */
@Tag("long")
class ModelSectionsTest {
    private static final Pattern HEADING = Pattern.compile("(?m)^##+ (\\d+(?:\\.\\d+)?) (.*)$");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*)[^`]*`");
    private static final Pattern SECTIONS =
            Pattern.compile("docs/model\\.md,\\s+(?:\\* )?sections? ([\\d., and]+)\\.\\n");

    @Test
    void classesNameTheSectionWhoseHeadingNamesThem() throws IOException {
        String doc = Files.readString(Path.of("docs/model.md"));
        Map<String, String> headings = new TreeMap<>();
        Matcher heading = HEADING.matcher(doc);
        while (heading.find()) {
            headings.put(heading.group(1), heading.group(2));
        }
        headings.forEach((number, words) -> {
            for (MatchResult name : NAMED.matcher(words).results().toList()) {
                assertThat(sections(name.group(1)))
                        .as(name.group(1) + " in the heading of section " + number)
                        .contains(number);
            }
        });
    }

    @Test
    void eachProcessNamesASectionThatExists() throws IOException {
        String doc = Files.readString(Path.of("docs/model.md"));
        List<String> numbers =
                HEADING.matcher(doc).results().map(found -> found.group(1)).toList();
        List<JavaClass> processes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("corridor.model").stream()
                        .filter(type -> type.isTopLevelClass() && type.isAssignableTo(sim.engine.Steppable.class))
                        .toList();
        assertThat(processes).hasSizeGreaterThan(12);
        assertThat(processes)
                .allSatisfy(type -> assertThat(sections(type.getSimpleName()))
                        .as(type.getSimpleName())
                        .isNotEmpty()
                        .isSubsetOf(numbers));
    }

    private static List<String> sections(String name) {
        try (var files = Files.walk(Path.of("src/main/java/corridor/model"))) {
            Path file = files.filter(path -> path.endsWith(name + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("docs/model.md names " + name + ", which does not exist"));
            Matcher found = SECTIONS.matcher(Files.readString(file));
            return found.find() ? List.of(found.group(1).split("(, | and )")) : List.of();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
