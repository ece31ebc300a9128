package corridor.result.unfinished;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.problem.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetFolderTest {
    @TempDir
    Path temp;

    @Test
    void takesANewAndAnEmptyFolderAndMakesNeither() {
        assertThat(TargetFolder.check(temp)).isEqualTo(temp);
        assertThat(TargetFolder.check(temp.resolve("results/first"))).doesNotExist();
    }

    @Test
    void refusesAFolderThatIsNotEmptyAndNamesTheNextFreeOne() throws IOException {
        Path target = Files.createDirectory(temp.resolve("first"));
        Files.createDirectory(temp.resolve("first-2"));
        Files.writeString(target.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> TargetFolder.check(target))
                .isInstanceOf(InputException.class)
                .hasMessage("out " + target + ": this folder is not empty; results are never overwritten or mixed\n"
                        + "  Maybe out " + temp.resolve("first-3") + "?");
    }

    @Test
    void saysHowToCompleteWhatIsUnfinished() throws IOException {
        for (String plan : List.of("unfinished/plan.json", "unfinished/search.json", "screening.json")) {
            Path target = temp.resolve(plan.replaceAll("\\W", "-"));
            Files.createDirectories(target.resolve(plan).getParent());
            Files.writeString(target.resolve(plan), "{}");
            assertThatThrownBy(() -> TargetFolder.check(target))
                    .hasMessage("out " + target + ": this folder holds work that is not finished\n" + "  Maybe resume "
                            + target + "?");
        }
    }

    @Test
    void countsWhatAKillLeftBeforeAPlanAsNothing() throws IOException {
        Path home =
                Files.createDirectories(temp.resolve("unfinished/scenarios")).getParent();
        Files.createFile(home.resolve("lock"));
        Files.writeString(home.resolve("plan.json.writing"), "{");
        assertThat(TargetFolder.check(temp)).isEqualTo(temp);

        Files.writeString(home.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> TargetFolder.check(temp)).hasMessageContaining("this folder is not empty");
        assertThat(home.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void deletesNothingThatOnlyHasASimilarName() throws IOException {
        Path beside = Files.createDirectory(temp.resolve(".first.unfinished"));
        Files.writeString(beside.resolve("notes.txt"), "mine");
        assertThat(TargetFolder.check(temp.resolve("first"))).doesNotExist();
        assertThat(beside.resolve("notes.txt")).hasContent("mine");
        assertThatThrownBy(() -> NewFolder.forNew(temp.resolve("first")))
                .isInstanceOf(InputException.class)
                .hasMessage(beside + ": Corridor needs this name for a temporary folder, but something else stands"
                        + " there; move it away");
        assertThat(beside.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void refusesAFolderOnWhichAnotherProcessWorks() throws IOException {
        Path target = temp.resolve("first");
        try (NewFolder held = NewFolder.forNew(target)) {
            assertThatThrownBy(() -> TargetFolder.check(target))
                    .isInstanceOf(InputException.class)
                    .hasMessage("out " + target + ": another process is at work on this folder");
            assertThat(held.path()).isDirectory();
        }
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void refusesAFileInTheWay() throws IOException {
        Path file = Files.writeString(temp.resolve("first"), "x");
        assertThatThrownBy(() -> TargetFolder.check(file)).hasMessageContaining("there is a file of this name");
        assertThatThrownBy(() -> TargetFolder.check(file.resolve("below")))
                .hasMessage("out " + file.resolve("below") + ": '" + file + "' is a file, not a folder");
    }
}
