package corridor.task;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A task pool holds the threads of one command. Daemon threads begin when there is work and end after a while without
 * work.
 */
public final class TaskPool implements Tasks, AutoCloseable {
    private static final long IDLE_SECONDS = 10;

    private final int helpers;
    private final ThreadPoolExecutor pool;

    /**
     * Makes a pool.
     *
     * @param threads number of threads that work at a time, including the calling thread; at least 1
     */
    public TaskPool(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("a pool needs a thread, not " + threads);
        }
        helpers = threads - 1;
        pool = new ThreadPoolExecutor(
                Math.max(1, helpers),
                Math.max(1, helpers),
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                TaskPool::thread,
                new ThreadPoolExecutor.DiscardPolicy());
        pool.allowCoreThreadTimeOut(true);
    }

    @Override
    public int helpers() {
        return helpers;
    }

    @Override
    public void offer(Runnable work) {
        if (helpers > 0) {
            pool.execute(work);
        }
    }

    /** Accepts no more tasks. Running tasks finish. */
    @Override
    public void close() {
        pool.shutdown();
        pool.getQueue().clear();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "corridor-task");
        thread.setDaemon(true);
        return thread;
    }
}
