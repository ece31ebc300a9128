package corridor.batch;

import corridor.catalogue.Catalogue;
import corridor.result.OutcomeTable;
import corridor.task.TaskPool;

/** Makes executions for tests. They run on threads of this JVM, with the outcomes of the standard catalogue. */
public final class TestExecution {
    private TestExecution() {}

    /** Makes an execution whose threads end by themselves when they have been idle for some seconds. */
    public static Execution on(int threads) {
        Engine engine = new ThreadEngine(OutcomeTable.of(Catalogue.standard()));
        return new Execution(engine, threads).with(new TaskPool(threads));
    }

    /** Makes an execution that can be stopped. */
    public static Execution on(int threads, StopSignal stop) {
        return on(threads).with(stop);
    }
}
