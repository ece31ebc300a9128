package corridor.result.folder;

import corridor.result.StoredBatch;
import corridor.result.table.SeriesWriter;
import java.io.IOException;

/**
 * Tables of a result folder while the largest is still being written, so that the analysis can start. All tables are
 * complete when {@link #finish} returns.
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

    /** Content of the tables. */
    public StoredBatch batch() {
        return batch;
    }

    /**
     * Waits until all tables are written, and writes their dictionary.
     *
     * @throws IOException also when writing failed in the meantime
     */
    public void finish() throws IOException {
        series.await();
        dictionary.write();
    }

    /** Closes the series table if {@link #finish} was not called, after the current write. */
    @Override
    public void close() throws IOException {
        series.close();
    }
}
