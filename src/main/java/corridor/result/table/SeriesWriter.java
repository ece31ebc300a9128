package corridor.result.table;

import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.task.Lane;
import corridor.task.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/**
 * Writes series.parquet on another thread, if one is free, while the caller continues to read runs. The rows have the
 * order in which the writer receives the runs. Only a few lists of runs wait at a time, so memory does not grow with
 * the batch. Only the thread that made the writer may use it.
 */
public final class SeriesWriter implements AutoCloseable {
    private static final int MOST_WAITING = 4;
    private final Lane lane;
    private final SeriesFile months;
    private final YearMonth first;
    private ParquetTable table;

    /**
     * Begins an empty table.
     *
     * @param first first month of every series
     */
    public SeriesWriter(OutcomeTable outcomes, Path spill, YearMonth first, Tasks tasks) throws IOException {
        months = new SeriesFile(outcomes);
        this.first = first;
        lane = new Lane(tasks, MOST_WAITING);
        lane.next(() -> table = new ParquetTable(months.columns(), spill));
    }

    /**
     * Takes the next runs; waits while too many are waiting.
     *
     * @throws IOException if writing earlier runs failed
     */
    public void append(List<RunResult> runs) throws IOException {
        lane.next(() -> {
            for (RunResult run : runs) {
                months.append(table, run, first);
            }
        });
    }

    /** Begins to write the file; no run can be added afterwards. */
    public void beginWriting(Path file) throws IOException {
        lane.next(() -> table.writeTo(file));
    }

    /** Waits until all submitted work is done. */
    public void await() throws IOException {
        lane.await();
    }

    /** Closes the table. Earlier errors are not thrown here, since a caller that needs the file waits for it. */
    @Override
    public void close() throws IOException {
        lane.close(() -> {
            if (table != null) {
                table.close();
            }
        });
    }
}
