package corridor.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFolderTest {
    @TempDir
    Path temp;

    @Test
    void leavesNothingWhenClosedEarly() throws IOException {
        try (StagedFolder staged = StagedFolder.forParts(temp)) {
            Files.createDirectories(staged.path().resolve("analysis"));
            Files.writeString(staged.path().resolve("analysis/bands.csv"), "x");
        }
        assertThat(temp).isEmptyDirectory();
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
}
