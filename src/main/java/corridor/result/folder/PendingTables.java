package corridor.result.folder;

import corridor.result.StoredBatch;
import corridor.result.table.SeriesWriter;
import java.io.IOException;

/**
 * The tables of a result folder while the largest of them is still being written: the runs can be analysed meanwhile.
 * All stand when {@link #finish} returns.
 */
public final class PendingTables implements AutoCloseable {
    private final StoredBatch batch;
    private final SeriesWriter series;
    private final Dictionary dictionary;

    /** Describes the files that stand. */
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
     * Waits until all tables are written, and describes them.
     *
     * @throws IOException also when writing failed in the meantime
     */
    public void finish() throws IOException {
        series.await();
        dictionary.write();
    }

    /** Lets go of a table that nobody waited for, after the writing under way. */
    @Override
    public void close() throws IOException {
        series.close();
    }
}
