package corridor.run;

import corridor.chronicle.Chronicle;
import corridor.result.RunResult;

/** One run of one scenario, as engines see it. */
@FunctionalInterface
public interface RunFunction {
    /** Runs one history; may be called from several threads at once. */
    RunResult run(int future, int replicate, Chronicle chronicle);
}
