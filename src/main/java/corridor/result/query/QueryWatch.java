package corridor.result.query;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Runs a query on a separate thread and stops it on request, or when it exceeds its time or memory. The engine bounds
 * the memory of its tables, but not of single values. So the memory use of the whole process is watched too, if the
 * operating system reports it. An engine that does not stop on request, for example within one function, is abandoned.
 */
final class QueryWatch {
    /** The parser recurses into nested statements, so it needs a large stack. */
    private static final long STACK_BYTES = 512L << 20;

    private static final long POLL_MILLIS = 10;
    private static final Duration OPENING = Duration.ofSeconds(15);
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final long KILOBYTES_PER_MEGABYTE = 1_000;

    /**
     * Memory that the process may use in addition to the limit of the engine, for Java and for values that are being
     * made.
     */
    private static final long OTHER_MEGABYTES = 1_500;

    private final QueryLimits limits;
    private final BooleanSupplier stop;
    private final QueryFailure failure;
    private final long memoryBefore = residentKilobytes();
    private volatile QueryEngine engine;
    private volatile boolean stopping;

    QueryWatch(QueryLimits limits, BooleanSupplier stop, QueryFailure failure) {
        this.limits = limits;
        this.stop = stop;
        this.failure = failure;
    }

    /** A work is a task that runs under watch. It returns the tables that were not compared with their hashes. */
    interface Work {
        List<Path> run(QueryWatch watch) throws IOException, SQLException;
    }

    /** The reason to stop a query determines the time that it has to stop by itself. */
    private enum Reason {
        ASKED(Duration.ofSeconds(3)),
        TIME(Duration.ofSeconds(3)),
        MEMORY(Duration.ofMillis(300));

        private final Duration patience;

        Reason(Duration patience) {
            this.patience = patience;
        }
    }

    /**
     * Returns the time that the query has to stop by itself. The time is longer while the engine opens, since the
     * engine then unpacks its library. If the program ended meanwhile, the library would stay in the temporary folder.
     */
    private Duration patience(Reason reason) {
        return engine == null ? OPENING : reason.patience;
    }

    /** Sets the engine that is to be stopped. */
    void over(QueryEngine watched) {
        engine = watched;
    }

    /** Whether the work must end now; checked between rows, when there is no query to cancel. */
    boolean isStopping() {
        return stopping;
    }

    List<Path> during(Work work) throws IOException {
        FutureTask<List<Path>> task = new FutureTask<>(() -> work.run(this));
        Thread thread = new Thread(null, task, "corridor-query", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        long begun = System.nanoTime();
        Reason reason = null;
        long stopped = 0;
        while (true) {
            try {
                List<Path> unchecked = task.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (reason != null) {
                    throw ended(reason);
                }
                return unchecked;
            } catch (TimeoutException e) {
                long now = System.nanoTime();
                if (reason == null) {
                    reason = reason(now - begun);
                    stopped = now;
                    stopping = reason != null;
                } else if (now - stopped > patience(reason).toNanos()) {
                    throw ended(reason);
                } else if (engine != null) {
                    engine.cancel();
                }
            } catch (ExecutionException e) {
                throw reason == null ? failed(e.getCause()) : ended(reason);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new QueryStopped();
            }
        }
    }

    private Reason reason(long nanos) {
        if (stop.getAsBoolean()) {
            return Reason.ASKED;
        }
        if (nanos > TimeUnit.SECONDS.toNanos(limits.seconds())) {
            return Reason.TIME;
        }
        long grown = (residentKilobytes() - memoryBefore) / KILOBYTES_PER_MEGABYTE;
        return grown > limits.memoryMegabytes() + OTHER_MEGABYTES ? Reason.MEMORY : null;
    }

    private RuntimeException ended(Reason reason) {
        return switch (reason) {
            case ASKED -> new QueryStopped();
            case TIME ->
                new InputException(Problem.field(
                        "timeLimit " + limits.seconds(),
                        "the query was stopped after so many seconds; a higher limit allows more"));
            case MEMORY -> failure.outOfMemory();
        };
    }

    private RuntimeException failed(Throwable cause) throws IOException {
        if (cause instanceof SQLException sql) {
            return failure.of(sql);
        }
        if (cause instanceof IOException io) {
            throw io;
        }
        if (cause instanceof OutOfMemoryError) {
            return failure.outOfMemory();
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }

    /** Returns the current memory of the process in kilobytes; 0 if the system does not provide the number. */
    private static long residentKilobytes() {
        try {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        } catch (IOException e) {
            // This system has no such file.
        }
        return 0;
    }
}
