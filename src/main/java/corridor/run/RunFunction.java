package corridor.run;

import corridor.chronicle.Chronicle;
import corridor.result.RunResult;

/** A run function makes the runs of one scenario. */
@FunctionalInterface
public interface RunFunction {
    /** Runs one replicate of one future. Several threads may call this method at once. */
    RunResult run(int future, int replicate, Chronicle chronicle);
}
