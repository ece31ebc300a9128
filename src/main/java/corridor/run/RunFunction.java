package corridor.run;

import corridor.chronicle.Chronicle;
import corridor.result.RunResult;

/** A run function runs histories of one scenario. */
@FunctionalInterface
public interface RunFunction {
    /** Runs one history. Several threads may call it at once. */
    RunResult run(int future, int replicate, Chronicle chronicle);
}
