package corridor.task;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Request threads are the threads of a server, one for each open request. They read requests, wait for work that the
 * {@link TaskPool} of the command does, and write answers. They are apart from that pool, since a client that sends or
 * reads slowly would otherwise hold a thread that computes. They end after a while without requests.
 */
public final class RequestThreads implements Executor, AutoCloseable {
    private static final long IDLE_SECONDS = 20;

    private final ThreadPoolExecutor pool;

    /**
     * Makes the threads.
     *
     * @param most largest number of requests at a time; further ones are refused
     */
    public RequestThreads(int most) {
        pool = new ThreadPoolExecutor(
                0, most, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), RequestThreads::thread);
    }

    @Override
    public void execute(Runnable request) {
        pool.execute(request);
    }

    /** Interrupts all requests and accepts no more. */
    @Override
    public void close() {
        pool.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "corridor-request");
        thread.setDaemon(true);
        return thread;
    }
}
