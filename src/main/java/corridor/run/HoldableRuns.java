package corridor.run;

import corridor.result.RunResult;
import corridor.scenario.Scenario;
import java.util.Collection;

/** Held runs are runs of a scenario in which couplings can be held at their paths in a reference scenario. */
@FunctionalInterface
public interface HoldableRuns {
    /**
     * Runs the reference once and keeps the paths of some couplings.
     *
     * @param couplings names of all couplings that the pair will be asked to hold
     */
    HeldPair pair(int future, int replicate, Collection<String> couplings);

    /** A pair of the reference and the scenario, with the same luck. */
    interface HeldPair {
        /** Returns the run of the reference. */
        RunResult reference();

        /**
         * Runs the scenario.
         *
         * @param held couplings that are held at the paths of the reference; all others transmit
         */
        RunResult run(Collection<String> held);
    }

    /** Makes held runs of two scenarios with the same first and last day. */
    @FunctionalInterface
    interface Factory {
        /**
         * Makes held runs.
         *
         * @param drawn values of the uncertain parameters by future
         * @param masterSeed seed of the luck
         */
        HoldableRuns create(Scenario reference, Scenario scenario, DrawnParameters drawn, long masterSeed);
    }
}
