package corridor.batch;

import corridor.catalogue.Catalogue;
import corridor.result.OutcomeTable;
import corridor.task.TaskPool;

/** Executions for tests: runs on threads of this JVM, with the outcomes of the standard catalogue. */
public final class TestExecution {
    private TestExecution() {}

    /** Its threads end by themselves when they have been idle for some seconds. */
    public static Execution on(int threads) {
        Engine engine = new ThreadEngine(OutcomeTable.of(Catalogue.standard()));
        return new Execution(engine, threads).with(new TaskPool(threads));
    }

    /** Can be stopped. */
    public static Execution on(int threads, StopSignal stop) {
        return on(threads).with(stop);
    }
}
