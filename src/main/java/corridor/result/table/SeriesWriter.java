package corridor.result.table;

import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * Makes series.parquet on a thread of its own, in the order in which runs are handed over, while the caller reads on.
 * Only a few lists of runs wait at a time, so memory does not grow with the batch.
 */
public final class SeriesWriter implements AutoCloseable {
    private static final int MOST_WAITING = 4;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(SeriesWriter::thread);
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final SeriesFile months;
    private final YearMonth first;
    private final Future<ParquetTable> opened;
    private Future<?> latest;

    /** @param first first month of every series */
    public SeriesWriter(OutcomeTable table, Path spill, YearMonth first) {
        months = new SeriesFile(table);
        this.first = first;
        opened = worker.submit(() -> new ParquetTable(months.columns(), spill));
        latest = opened;
    }

    /** Takes the next runs; waits while too many are waiting. */
    public void append(List<RunResult> runs) throws IOException {
        if (latest.isDone()) {
            result(latest);
        }
        room.acquireUninterruptibly();
        next(() -> {
            for (RunResult run : runs) {
                months.append(opened.get(), run, first);
            }
            return null;
        });
    }

    /** Begins to write the file; no run can be added after that. */
    public void beginWriting(Path file) {
        room.acquireUninterruptibly();
        next(() -> {
            opened.get().writeTo(file);
            return null;
        });
    }

    /** Waits until all that was asked for is done. */
    public void await() throws IOException {
        result(latest);
    }

    /** Earlier errors were thrown where they occurred; this only closes the table. */
    @Override
    public void close() throws IOException {
        Future<?> closed = worker.submit(() -> {
            ParquetTable table;
            try {
                table = opened.get();
            } catch (ExecutionException e) {
                return null;
            }
            table.close();
            return null;
        });
        worker.shutdown();
        result(closed);
    }

    /** Every task after a failed one fails too, so that a gap in the rows cannot go unnoticed. */
    private void next(Callable<?> task) {
        Future<?> before = latest;
        latest = worker.submit(() -> {
            try {
                before.get();
                return task.call();
            } finally {
                room.release();
            }
        });
    }

    private static <T> T result(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a table was written", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            while (cause instanceof ExecutionException) {
                cause = cause.getCause();
            }
            if (cause instanceof IOException thrown) {
                throw thrown;
            }
            if (cause instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (cause instanceof Error thrown) {
                throw thrown;
            }
            throw new IllegalStateException(cause);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "corridor-tables");
        thread.setDaemon(true);
        return thread;
    }
}
