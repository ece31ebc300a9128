package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.FixtureCatalogue;
import corridor.problem.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names are looked up in the file's folder, then in the current one, then among the shipped ones. */
class ScenarioFoldersTest {
    @TempDir
    private Path temp;

    private Path own;
    private Path current;
    private Path shipped;
    private final List<String> notes = new ArrayList<>();
    private ScenarioFolders folders;

    @BeforeEach
    void makeFolders() throws IOException {
        own = Files.createDirectory(temp.resolve("my own"));
        current = Files.createDirectory(temp.resolve("current"));
        shipped = Files.createDirectory(temp.resolve("shipped"));
        folders = new ScenarioFolders(List.of(current, shipped), notes::add);
    }

    @Test
    void parentIsFoundInEachPlaceAndTheNearestOneWins() throws IOException {
        Path mine = child(own, "mine.json", "base");
        root(shipped, "base.json", 3);
        assertThat(read(mine).years()).isEqualTo(3);
        assertThat(notes).isEmpty();

        root(current, "base.json", 2);
        assertThat(read(mine).years()).isEqualTo(2);
        assertThat(notes)
                .containsExactly("base: taken from " + current.resolve("base.json") + ", which hides "
                        + shipped.resolve("base.json"));

        root(own, "base.json", 1);
        assertThat(read(mine).years()).isEqualTo(1);
        assertThat(notes)
                .hasSize(2)
                .element(1)
                .isEqualTo("base: taken from " + own.resolve("base.json") + ", which hides "
                        + current.resolve("base.json") + " and " + shipped.resolve("base.json"));
    }

    @Test
    void parentOfAShippedScenarioIsTheShippedOne() throws IOException {
        root(shipped, "base.json", 3);
        child(shipped, "middle.json", "base");
        root(current, "base.json", 2);

        assertThat(read(child(own, "mine.json", "middle")).years()).isEqualTo(3);
        assertThat(notes)
                .containsExactly("base: taken from " + shipped.resolve("base.json") + ", which hides "
                        + current.resolve("base.json"));
    }

    @Test
    void oneFileThatTwoPlacesHoldHidesNothingAndEachNoteComesOnce() throws IOException {
        root(shipped, "base.json", 3);
        List<String> said = new ArrayList<>();
        ScenarioFolders same = new ScenarioFolders(List.of(shipped, temp.resolve("current/../shipped")), said::add);
        assertThat(same.find("base")).contains(shipped.resolve("base.json"));
        assertThat(said).isEmpty();

        root(current, "base.json", 2);
        folders.find("base");
        folders.find("base");
        assertThat(notes).hasSize(1);
    }

    @Test
    void namesOfFilesMayHaveSpacesAndCapitals() throws IOException {
        root(shipped, "base.json", 3);
        Path parent = child(own, "My Freeze (2).json", "base");

        assertThat(read(parent).name()).isEqualTo("my-freeze-2");
        assertThat(read(child(own, "a.json", "My Freeze (2)")).ancestry()).containsExactly("my-freeze-2", "base");
        assertThat(read(child(own, "b.json", "My Freeze (2).json")).ancestry()).containsExactly("my-freeze-2", "base");
        assertThat(read(child(own, "c.json", "my-freeze-2")).ancestry()).containsExactly("my-freeze-2", "base");
        Files.move(parent, current.resolve(parent.getFileName()));
        assertThat(folders.find("My Freeze (2)")).contains(current.resolve("My Freeze (2).json"));
        assertThat(folders.find("my-freeze-2")).contains(current.resolve("My Freeze (2).json"));
        assertThat(folders.names()).containsExactly("base", "my-freeze-2");
    }

    @Test
    void twoFilesOfOneFolderWithOneNameAreTold() throws IOException {
        root(current, "Base 1.json", 2);
        root(current, "base-1.json", 3);

        assertThat(folders.find("base-1")).contains(current.resolve("base-1.json"));
        assertThat(notes).singleElement().asString().endsWith("which hides " + current.resolve("Base 1.json"));
        assertThat(folders.files()).hasSize(1);
    }

    @Test
    void missingParentNamesThePlacesAndTheNearestName() throws IOException {
        root(shipped, "base.json", 3);
        Path mine = child(own, "mine.json", "bse");

        assertThatThrownBy(() -> read(mine))
                .isInstanceOf(InputException.class)
                .hasMessageEndingWith(
                        "$.extends = \"bse\": there is no scenario of this name in the folder of the file,"
                                + " in the current folder, or among the shipped ones\n  Maybe base?\n  Valid: base");
    }

    @Test
    void extendsTakesNamesAndNoPaths() throws IOException {
        root(shipped, "base.json", 3);
        for (String path : List.of("../shipped/base", "/base", "..", ".json", "a\\\\b", "caf\u00e9")) {
            assertThatThrownBy(() -> read(child(own, "mine.json", path)))
                    .as(path)
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("must be the name of a scenario without a folder");
        }
    }

    private Scenario read(Path file) {
        return new ScenarioReader(FixtureCatalogue.create(), folders).read(file);
    }

    private static Path root(Path folder, String name, int years) throws IOException {
        return Files.writeString(folder.resolve(name), "{\"start\": \"2025-01-01\", \"years\": " + years + "}");
    }

    private static Path child(Path folder, String name, String parent) throws IOException {
        return Files.writeString(folder.resolve(name), "{\"extends\": \"" + parent + "\"}");
    }
}
