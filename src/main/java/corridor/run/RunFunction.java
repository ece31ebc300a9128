package corridor.run;

import corridor.chronicle.Chronicle;
import corridor.result.RunResult;

/**
 * One scenario, ready to be run: one future and one replicate give one result. The same arguments give the same result,
 * in any order and from several threads at once.
 */
@FunctionalInterface
public interface RunFunction {
    /**
     * Runs the scenario once.
     *
     * @param future draw of the uncertain parameters, from 0
     * @param replicate draw of chance, from 0
     * @param chronicle where the run tells what happens; {@link Chronicle#SILENT} in a batch
     */
    RunResult run(int future, int replicate, Chronicle chronicle);
}
