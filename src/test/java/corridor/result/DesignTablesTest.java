package corridor.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.problem.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignTablesTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingFolderMeansThatNothingVaried() throws IOException {
        DesignTables tables = new DesignTables(folder.resolve("none"));
        assertThat(tables.futures()).isEqualTo(Futures.NONE);
        assertThat(tables.structures()).isEqualTo(Structures.STANDARD);
    }

    @Test
    void readsRowsInAnyOrderAndLeavesGapsUnknown() throws IOException {
        Files.writeString(folder.resolve("futures.csv"), "future,civil.a,civil.b\n2,0.5,\n0,1e-3,7\n");
        Futures futures = new DesignTables(folder).futures();
        assertThat(futures.parameters()).containsExactly("civil.a", "civil.b");
        assertThat(futures.value(0, 0)).isEqualTo(0.001);
        assertThat(futures.value(1, 0)).isNaN();
        assertThat(futures.value(2, 1)).isNaN();
        assertThat(futures.value(9, 1)).isNaN();
    }

    @Test
    void readsTheOptionsOfEachPoint() throws IOException {
        Files.writeString(folder.resolve("structures.csv"), "point,FEAR_MODEL\n1,INERT\n0,DETER\n");
        Structures structures = new DesignTables(folder).structures();
        assertThat(structures.option(0, 0)).isEqualTo("DETER");
        assertThat(structures.option(1, 0)).isEqualTo("INERT");
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
        assertThatThrownBy(() -> new DesignTables(folder).futures())
                .isInstanceOf(InputException.class)
                .hasMessageContaining(rule);
    }
}
