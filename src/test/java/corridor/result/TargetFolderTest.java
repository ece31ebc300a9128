package corridor.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.problem.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                .hasMessage("--out " + target + ": this folder is not empty; results are never overwritten or mixed\n"
                        + "  Maybe --out " + temp.resolve("first-3") + "?");
    }

    @Test
    void saysHowToCompleteAnUnfinishedBatch() throws IOException {
        Files.createDirectory(temp.resolve("unfinished"));
        assertThatThrownBy(() -> TargetFolder.check(temp))
                .hasMessage(
                        "--out " + temp + ": this folder holds a batch that is not finished; complete it with: corridor"
                                + " resume " + temp);
    }

    @Test
    void refusesAFileInTheWay() throws IOException {
        Path file = Files.writeString(temp.resolve("first"), "x");
        assertThatThrownBy(() -> TargetFolder.check(file)).hasMessageContaining("there is a file of this name");
        assertThatThrownBy(() -> TargetFolder.check(file.resolve("below")))
                .hasMessage("--out " + file.resolve("below") + ": '" + file + "' is a file, not a folder");
    }
}
