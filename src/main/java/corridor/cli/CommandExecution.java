package corridor.cli;

import corridor.batch.BatchProgress;
import corridor.batch.Execution;
import corridor.batch.StopSignal;
import corridor.task.TaskPool;
import corridor.task.Tasks;

/** A command execution holds the engine and the threads of one command; it is closed when the command ends. */
final class CommandExecution implements AutoCloseable {
    private final Execution execution;
    private final TaskPool pool;

    /**
     * Starts the threads.
     *
     * @param threads value of {@code --threads}
     * @throws corridor.problem.InputException when the number is out of range
     */
    CommandExecution(int threads) {
        Execution plain = Program.CORRIDOR.execution(threads);
        pool = new TaskPool(threads);
        execution = plain.with(pool);
    }

    /** Makes an execution with one thread for each processor, for commands without {@code --threads}. */
    static CommandExecution onAllProcessors() {
        return new CommandExecution(Execution.usualThreads());
    }

    Execution with(BatchProgress progress, StopSignal stop) {
        return execution.with(progress).with(stop);
    }

    /** Returns the executor of parallel tasks, for commands that make no runs. */
    Tasks tasks() {
        return pool;
    }

    int threads() {
        return execution.threads();
    }

    /** Returns the number of threads in words: {@code 1 thread}, {@code 8 threads}. */
    static String words(int threads) {
        return threads + (threads == 1 ? " thread" : " threads");
    }

    @Override
    public void close() {
        pool.close();
    }
}
