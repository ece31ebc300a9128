package corridor.cli;

import corridor.batch.BatchProgress;
import corridor.batch.Execution;
import corridor.batch.StopSignal;
import corridor.task.TaskPool;
import corridor.task.Tasks;

/** The engine and the threads of one command; closed when the command ends. */
final class CommandExecution implements AutoCloseable {
    private final Execution execution;
    private final TaskPool pool;

    /**
     * @param threads of {@code --threads}
     * @throws corridor.problem.InputException when the number is out of range
     */
    CommandExecution(int threads) {
        Execution plain = Program.CORRIDOR.execution(threads);
        pool = new TaskPool(threads);
        execution = plain.with(pool);
    }

    /** For commands without {@code --threads}: one thread per processor. */
    static CommandExecution onAllProcessors() {
        return new CommandExecution(Execution.usualThreads());
    }

    Execution with(BatchProgress progress, StopSignal stop) {
        return execution.with(progress).with(stop);
    }

    /** For commands that run nothing. */
    Tasks tasks() {
        return pool;
    }

    int threads() {
        return execution.threads();
    }

    /** The number of threads in words: {@code 1 thread}, {@code 8 threads}. */
    static String words(int threads) {
        return threads + (threads == 1 ? " thread" : " threads");
    }

    @Override
    public void close() {
        pool.close();
    }
}
