package corridor.result.folder;

import corridor.result.StoredBatch;
import corridor.result.table.SeriesWriter;
import java.io.IOException;

/**
 * Pending tables are the tables of a result folder whose largest table is still being written. The analysis can start
 * in the meantime. All tables are complete when {@link #finish} returns.
 */
public final class PendingTables implements AutoCloseable {
    private final StoredBatch batch;
    private final SeriesWriter series;
    private final Dictionary dictionary;

    /** Writes the dictionary of the tables that exist. */
    interface Dictionary {
        void write() throws IOException;
    }

    PendingTables(StoredBatch batch, SeriesWriter series, Dictionary dictionary) {
        this.batch = batch;
        this.series = series;
        this.dictionary = dictionary;
    }

    /** The batch that the tables contain. */
    public StoredBatch batch() {
        return batch;
    }

    /**
     * Waits until all tables are written, and writes their dictionary.
     *
     * @throws IOException if this step or the earlier writing failed
     */
    public void finish() throws IOException {
        series.await();
        dictionary.write();
    }

    /** Waits for the current write and closes the series table, unless {@link #finish} was called. */
    @Override
    public void close() throws IOException {
        series.close();
    }
}
