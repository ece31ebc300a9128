package corridor.run;

import corridor.scenario.Scenario;

/** Makes the function that runs one scenario. */
@FunctionalInterface
public interface RunFactory {
    /**
     * Makes the function that runs one scenario.
     *
     * @param drawn values of the uncertain parameters by future; values that the scenario fixes stay fixed
     * @param masterSeed seed shared by all scenarios in a comparison
     */
    RunFunction create(Scenario scenario, DrawnParameters drawn, long masterSeed);

    /** Makes the function for runs with every parameter at its default. */
    default RunFunction create(Scenario scenario, long masterSeed) {
        return create(scenario, DrawnParameters.NONE, masterSeed);
    }
}
