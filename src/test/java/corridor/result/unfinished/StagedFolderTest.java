package corridor.result.unfinished;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.result.StoredBatches;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void letsOnlyOneProcessMakeNewVersions() throws IOException {
        Path target = Files.createDirectory(temp.resolve("first"));
        try (StagedFolder held = StagedFolder.forParts(target)) {
            assertThatThrownBy(() -> StagedFolder.forParts(target))
                    .isInstanceOf(InputException.class)
                    .hasMessage(target + ": another process is at work on this folder");
            assertThatThrownBy(() -> Recovery.of(target)).hasMessageContaining("another process is at work");
            assertThat(held.path()).isDirectory();
        }
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void refusesWhileFailedRunsOfTheFolderAreRunAgain() throws IOException {
        List<Scenario> scenarios = List.of(SyntheticModel.scenario("a", 1));
        Path target = temp.resolve("batch");
        try (UnfinishedFolder held = UnfinishedFolder.create(
                target, StoredBatches.description(scenarios, 1, 5), scenarios, Catalogue.standard())) {
            assertThatThrownBy(() -> StagedFolder.forParts(target)).hasMessageContaining("another process is at work");
            assertThat(held.runsStored()).isZero();
        }
    }

    @Test
    void aDamagedListOfPartsLeadsNowhereElse() throws IOException {
        Path mine = Files.writeString(temp.resolve("mine.txt"), "mine");
        Path target = Files.createDirectory(temp.resolve("first"));
        Path left = Files.createDirectory(target.resolve(".unfinished"));
        Files.createFile(left.resolve("corridor.lock"));
        Files.write(
                left.resolve("parts.txt"), new byte[] {'.', '.', '/', 'm', 'i', 'n', 'e', '.', 't', 'x', 't', 10, -1});

        NewFolder.forNew(target).close();
        assertThat(mine).hasContent("mine");
        assertThat(target).isEmptyDirectory();
    }
}
