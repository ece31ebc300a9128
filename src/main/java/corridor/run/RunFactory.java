package corridor.run;

import corridor.scenario.Scenario;

/** Makes the function that runs one scenario. */
@FunctionalInterface
public interface RunFactory {
    /** @param masterSeed shared by all scenarios that are to be compared */
    RunFunction create(Scenario scenario, long masterSeed);
}
