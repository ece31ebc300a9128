package corridor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** docs/model.md describes the current model: its tables equal the catalogue, and code uses every parameter. */
@Tag("long")
class ModelDocTest {
    private static final Path PAGE = Path.of("docs", "model.md");
    private static final Path MODEL = Path.of("src", "main", "java", "corridor", "model");
    private static final Path WORLD = Path.of("src", "main", "java", "corridor", "world");

    /** Rooms that read the parameters of a submodel. Other rooms get the values from the files directly below model. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            Map.entry("civil", List.of("civil")),
            Map.entry("security", List.of("security", "civil", "politics")),
            Map.entry("groups", List.of("insurgency")),
            Map.entry("projects", List.of("investment")),
            Map.entry("economy", List.of("economy", "civil")),
            Map.entry("china", List.of("diplomacy")),
            Map.entry("cooperation", List.of("diplomacy")),
            Map.entry("kabul", List.of("diplomacy", "security")),
            Map.entry("iran", List.of("diplomacy")),
            Map.entry("pakistan", List.of("politics")),
            Map.entry("policy", List.of("politics")),
            Map.entry("partners", List.of("diplomacy")),
            Map.entry("dialogue", List.of("politics")),
            Map.entry("ceasefire", List.of("politics")),
            Map.entry("finance", List.of("insurgency")),
            Map.entry("cohesion", List.of("insurgency")),
            Map.entry("society", List.of("society")),
            Map.entry("bargaining", List.of("bargaining")),
            Map.entry("observation", List.of("observation")));

    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void tables_equal_the_catalogue() throws IOException {
        String page = Files.readString(PAGE);
        String refreshed = new ModelDocTables(catalogue).refreshed(page);
        if (Boolean.getBoolean("corridor.writeModelDoc")) {
            Files.writeString(PAGE, refreshed);
        } else {
            assertThat(page)
                    .as("refresh it with: mvn test -Dtest=ModelDocTest -Dcorridor.writeModelDoc=true")
                    .isEqualTo(refreshed);
        }
    }

    @Test
    void every_parameter_stands_in_one_table() throws IOException {
        ModelDocTables tables = new ModelDocTables(catalogue);
        tables.refreshed(Files.readString(PAGE));
        assertThat(tables.mentioned())
                .as("parameters of the tables; a submodel without a table needs marks like those of the others")
                .containsExactlyInAnyOrderElementsOf(
                        catalogue.parameters().stream().map(Parameter::id).toList());
    }

    @Test
    void a_parameter_without_a_place_joins_the_last_table_of_its_submodel() {
        String page = "<!-- parameters kabul: speed -->\n<!-- end parameters -->\n"
                + "<!-- parameters kabul: fence -->\n<!-- end parameters -->\n"
                + "<!-- parameters iran: trust -->\n<!-- end parameters -->\n";

        String refreshed = new ModelDocTables(catalogue).refreshed(page);

        assertThat(refreshed)
                .startsWith("<!-- parameters kabul: speed -->\n| parameter |")
                .contains("<!-- parameters kabul: fence tolerance incentive closure ")
                .contains("| `kabul.tolerance` |")
                .contains("<!-- parameters iran: trust trustReturn ");
        assertThat(new ModelDocTables(catalogue).refreshed(refreshed)).isEqualTo(refreshed);
    }

    @Test
    void every_parameter_is_read_in_the_code_of_its_submodel() {
        List<String> unread = catalogue.parameters().stream()
                .map(Parameter::id)
                .filter(id -> !isRead(id) && !isNamedByAGroup(id) && !isNamedByAMovement(id))
                .toList();

        assertThat(unread).as("parameters that no code reads").isEmpty();
    }

    @Test
    void a_parameter_that_is_only_declared_counts_as_unread() {
        assertThat(read("tempo", "record P(double tempo) {}")).isFalse();
        assertThat(read("tempo", "x = p.tempo();")).isTrue();
        assertThat(read("tempo", "v.tempo + 1")).isTrue();
        assertThat(read("tempo", "x = p.tempoSpread();")).isFalse();
    }

    private boolean isRead(String id) {
        String submodel = id.substring(0, id.indexOf('.'));
        String name = id.substring(id.indexOf('.') + 1);
        return sources(submodel).stream().anyMatch(source -> read(name, source) || source.contains("\"" + id + "\""));
    }

    /**
     * Returns whether a source reads a component: through an accessor or a field, or in a method of the record that
     * chooses between components.
     */
    private static boolean read(String name, String source) {
        return Pattern.compile("\\.\\s*" + name + "\\b(?!\\()|\\." + name + "\\(\\)|[?:] " + name + "\\b")
                .matcher(source)
                .find();
    }

    private boolean isNamedByAGroup(String id) {
        return catalogue.groups().stream()
                .anyMatch(group -> id.equals(group.strength()) || id.equals(group.sanctuary()));
    }

    private boolean isNamedByAMovement(String id) {
        return catalogue.movements().stream()
                .anyMatch(movement -> movement.parameters().contains(id));
    }

    private static List<String> sources(String submodel) {
        assertThat(ROOMS).as("room of the submodel").containsKey(submodel);
        List<String> texts = new ArrayList<>(texts(MODEL, 1));
        texts.addAll(texts(MODEL.resolve("state"), 1));
        texts.addAll(texts(WORLD, 1));
        ROOMS.get(submodel).forEach(room -> texts.addAll(texts(MODEL.resolve(room), 1)));
        return texts;
    }

    private static List<String> texts(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(ModelDocTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
