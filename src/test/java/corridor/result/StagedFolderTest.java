package corridor.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.problem.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFolderTest {
    @TempDir
    Path temp;

    @Test
    void movesAWholeFolderIntoANewPlace() throws IOException {
        Path target = temp.resolve("results/first");
        try (StagedFolder staged = StagedFolder.forNew(target)) {
            Files.writeString(staged.path().resolve("runs.csv"), "x");
            assertThat(target).doesNotExist();
            staged.moveIntoPlace();
        }
        assertThat(target.resolve("runs.csv")).hasContent("x");
        assertThat(temp.resolve("results")).isDirectoryNotContaining("glob:**.unfinished*");
    }

    @Test
    void leavesNothingWhenClosedEarly() throws IOException {
        try (StagedFolder staged = StagedFolder.forNew(temp.resolve("results/deep/first"))) {
            Files.createDirectories(staged.path().resolve("analysis"));
            Files.writeString(staged.path().resolve("analysis/bands.csv"), "x");
        }
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void leavesParentsThatWereThereBefore() throws IOException {
        Files.createDirectories(temp.resolve("results"));
        StagedFolder.forNew(temp.resolve("results/deep/first")).close();
        assertThat(temp.resolve("results")).isEmptyDirectory();
    }

    @Test
    void fillsAnEmptyFolder() throws IOException {
        Path target = Files.createDirectory(temp.resolve("empty"));
        try (StagedFolder staged = StagedFolder.forNew(target)) {
            Files.writeString(staged.path().resolve("manifest.json"), "m");
            Files.writeString(staged.path().resolve("runs.csv"), "x");
            staged.moveIntoPlace();
        }
        assertThat(target).isDirectoryContaining("glob:**manifest.json").isDirectoryContaining("glob:**runs.csv");
        assertThat(target).isDirectoryNotContaining("glob:**.unfinished*");
    }

    @Test
    void replacesOnlyThePartsThatWereWritten() throws IOException {
        Path target = Files.createDirectory(temp.resolve("first"));
        Files.writeString(target.resolve("notes.txt"), "mine");
        Files.createDirectory(target.resolve("analysis"));
        Files.writeString(target.resolve("analysis/old.csv"), "old");
        try (StagedFolder staged = StagedFolder.forParts(target)) {
            Files.createDirectory(staged.path().resolve("analysis"));
            Files.writeString(staged.path().resolve("analysis/new.csv"), "new");
            staged.moveIntoPlace();
        }
        assertThat(target.resolve("notes.txt")).hasContent("mine");
        assertThat(target.resolve("analysis/old.csv")).doesNotExist();
        assertThat(target.resolve("analysis/new.csv")).hasContent("new");
        assertThat(target).isDirectoryNotContaining("glob:**.unfinished*");
    }

    @Test
    void refusesAFolderThatIsNotEmptyAndNamesTheNextFreeOne() throws IOException {
        Path target = Files.createDirectory(temp.resolve("first"));
        Files.createDirectory(temp.resolve("first-2"));
        Files.writeString(target.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> StagedFolder.forNew(target))
                .isInstanceOf(InputException.class)
                .hasMessage("--out " + target + ": this folder is not empty; results are never overwritten or mixed\n"
                        + "  Maybe --out " + temp.resolve("first-3") + "?");
        assertThat(target.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void refusesAFileInTheWay() throws IOException {
        Path file = Files.writeString(temp.resolve("first"), "x");
        assertThatThrownBy(() -> StagedFolder.forNew(file)).hasMessageContaining("there is a file of this name");
        assertThatThrownBy(() -> StagedFolder.forNew(file.resolve("below")))
                .hasMessage("--out " + file.resolve("below") + ": '" + file + "' is a file, not a folder");
    }

    @Test
    void keepsFinishedResultsWhenSomebodyElseTookThePlace() throws IOException {
        Path target = temp.resolve("first");
        try (StagedFolder staged = StagedFolder.forNew(target)) {
            Files.writeString(staged.path().resolve("runs.csv"), "x");
            Files.createDirectory(target);
            Files.writeString(target.resolve("other.txt"), "theirs");
            assertThatThrownBy(staged::moveIntoPlace)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("they stand in " + staged.path());
            assertThat(staged.path().resolve("runs.csv")).hasContent("x");
        }
        assertThat(target.resolve("other.txt")).hasContent("theirs");
    }
}
