package corridor.architecture.wronghouse.run;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** This class makes a thread pool of its own. */
public final class MakesAPool {
    private MakesAPool() {}

    public static ExecutorService pool() {
        return Executors.newCachedThreadPool();
    }
}
