package corridor.result.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.problem.InputException;
import corridor.result.Futures;
import corridor.result.Structures;
import corridor.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FuturesFileTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingFileMeansThatNothingWasDrawn() throws IOException {
        assertThat(FuturesFile.read(folder.resolve("none"), Tasks.HERE)).isEqualTo(Futures.NONE);
    }

    @Test
    void readsRowsInAnyOrderAndLeavesGapsUnknown() throws IOException {
        Files.writeString(folder.resolve("futures.csv"), "future,civil.a,civil.b\n2,0.5,\n0,1e-3,7\n");
        Futures futures = FuturesFile.read(folder.resolve("futures.csv"), Tasks.HERE);
        assertThat(futures.parameters()).containsExactly("civil.a", "civil.b");
        assertThat(futures.value(0, 0)).isEqualTo(0.001);
        assertThat(futures.value(1, 0)).isNaN();
        assertThat(futures.value(2, 1)).isNaN();
        assertThat(futures.value(9, 1)).isNaN();
    }

    @Test
    void structuresTellTheOptionOfEveryPoint() {
        Structures structures =
                Structures.of(List.of(Map.of(), Map.of("FEAR_MODEL", "INERT"), Map.of("OPPCOST", "OFF")));
        assertThat(structures.switches()).containsExactly("FEAR_MODEL", "OPPCOST");
        assertThat(structures.option(0, 0)).isEqualTo(Structures.AS_SCENARIO);
        assertThat(structures.option(1, 0)).isEqualTo("INERT");
        assertThat(structures.option(2, 1)).isEqualTo("OFF");
        assertThat(Structures.of(List.of())).isEqualTo(Structures.STANDARD);
    }

    @Test
    void refusesWhatItCannotRead() throws IOException {
        Path file = folder.resolve("futures.csv");
        Files.writeString(file, "run,civil.a\n0,1\n");
        refuses("its first column is not 'future'");
        Files.writeString(file, "future,civil.a\n0,much\n");
        refuses("column civil.a holds 'much' where a number belongs");
        Files.writeString(file, "future,civil.a\n0,1\n0,2\n");
        refuses("the future 0 stands twice");
        Files.writeString(file, "future,civil.a\n0,1,3\n");
        refuses("a row has 3 fields instead of 2");
    }

    private void refuses(String rule) {
        assertThatThrownBy(() -> FuturesFile.read(folder.resolve("futures.csv"), Tasks.HERE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(rule);
    }
}
