package corridor.result.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.Catalogue;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.task.TaskPool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesWriterTest {
    private static final OutcomeTable TABLE = OutcomeTable.of(Catalogue.standard());
    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final int MONTHS = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void everyRowOfManyListsOfRunsStandsInTheFile(int threads) throws IOException {
        Path file = folder.resolve("series.parquet");
        try (TaskPool pool = new TaskPool(threads);
                SeriesWriter writer = new SeriesWriter(TABLE, folder.resolve("spill"), FIRST, pool)) {
            for (int list = 0; list < 50; list++) {
                writer.append(runs(list * 3, 3));
            }
            writer.beginWriting(file);
            writer.await();
        }
        var read = new SeriesFile(TABLE).read(file, FIRST);
        assertThat(read).hasSize(150);
        int future = 0;
        for (RunKey key : read.keySet()) {
            assertThat(key.future()).isEqualTo(future);
            assertThat(read.get(key)[0][MONTHS - 1]).isEqualTo(future++);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void aRunThatDoesNotFitStopsTheWritingInsteadOfLeavingAGap(int threads) {
        assertThatThrownBy(() -> {
                    try (TaskPool pool = new TaskPool(threads);
                            SeriesWriter writer = new SeriesWriter(TABLE, folder.resolve("spill"), FIRST, pool)) {
                        writer.append(
                                List.of(new RunResult(key(0), 0, new double[0], new double[3][MONTHS], List.of())));
                        for (int list = 0; list < 20; list++) {
                            writer.append(runs(list, 1));
                        }
                        writer.beginWriting(folder.resolve("series.parquet"));
                        writer.await();
                    }
                })
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("series.parquet")).doesNotExist();
    }

    private static List<RunResult> runs(int first, int count) {
        List<RunResult> runs = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            double[][] monthly = new double[TABLE.monthly().size()][MONTHS];
            for (double[] series : monthly) {
                Arrays.fill(series, i);
            }
            runs.add(new RunResult(key(i), 0, new double[TABLE.all().size()], monthly, List.of()));
        }
        return runs;
    }

    private static RunKey key(int future) {
        return new RunKey("baseline", 0, future, 0);
    }
}
