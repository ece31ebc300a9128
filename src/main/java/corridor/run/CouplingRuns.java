package corridor.run;

import corridor.catalogue.Catalogue;
import corridor.catalogue.causes.CausalMap;
import corridor.catalogue.causes.Edge;
import corridor.chronicle.Chronicle;
import corridor.model.port.RecordedPaths;
import corridor.result.RunResult;
import corridor.scenario.Scenario;
import java.util.Collection;
import java.util.List;

/**
 * Runs a scenario in which some couplings of the model are held at their paths in a reference scenario, under the same
 * luck. So one sees which part of the difference between the two passes through a coupling: with every coupling
 * transmitting, a run is that of the scenario; with all couplings of a complete cut held, what lies behind the cut is
 * as in the reference (docs/couplings.md).
 *
 * <p>A coupling is named as in {@link CausalMap#edges}, such as {@code K11} or {@code K18@civil}. Several threads may
 * call {@link #pair} at once.
 */
public final class CouplingRuns implements HoldableRuns {
    private final CausalMap causes;
    private final Runner reference;
    private final Runner scenario;

    /**
     * @param drawn values that a future draws, the same for both scenarios; {@link DrawnParameters#NONE} for defaults
     * @throws IllegalArgumentException when the scenarios do not have the same first and last day
     */
    public CouplingRuns(
            Catalogue catalogue, Scenario reference, Scenario scenario, DrawnParameters drawn, long masterSeed) {
        if (!reference.start().equals(scenario.start()) || !reference.end().equals(scenario.end())) {
            throw new IllegalArgumentException("'" + scenario.name() + "' and '" + reference.name()
                    + "' do not have the same days, so the one cannot hold the paths of the other");
        }
        causes = catalogue.causes();
        RunInputs grounds = new RunInputs(catalogue);
        this.reference = new Runner(catalogue, reference, drawn, masterSeed, grounds);
        this.scenario = new Runner(catalogue, scenario, drawn, masterSeed, grounds);
    }

    /** Returns a factory of held runs of the model. */
    public static Factory factory(Catalogue catalogue) {
        return (reference, scenario, drawn, masterSeed) ->
                new CouplingRuns(catalogue, reference, scenario, drawn, masterSeed);
    }

    /**
     * Runs the reference once and keeps the paths of some couplings.
     *
     * @param couplings names of all couplings that the pair will be asked to hold
     * @throws IllegalArgumentException when a coupling does not exist
     */
    @Override
    public Pair pair(int future, int replicate, Collection<String> couplings) {
        RecordedPaths paths = new RecordedPaths(causes.edges(couplings));
        RunResult result = reference.run(future, replicate, Chronicle.SILENT, paths::recorder);
        return new Pair(this, future, replicate, result, paths);
    }

    /**
     * A pair of runs with the same luck: the reference, and the scenario in as many variants as wanted. It holds the
     * recorded paths, some hundred kilobytes to some megabytes, until nobody refers to it. Several threads may call
     * {@link #run} at once.
     */
    public static final class Pair implements HeldPair {
        private final CouplingRuns runs;
        private final int future;
        private final int replicate;
        private final RunResult reference;
        private final RecordedPaths paths;

        private Pair(CouplingRuns runs, int future, int replicate, RunResult reference, RecordedPaths paths) {
            this.runs = runs;
            this.future = future;
            this.replicate = replicate;
            this.reference = reference;
            this.paths = paths;
        }

        @Override
        public RunResult reference() {
            return reference;
        }

        /**
         * Runs the scenario.
         *
         * @param held couplings that are held at the paths of the reference; all others transmit. Without any, the run
         *     is that of the scenario, to the last bit
         * @throws IllegalArgumentException when a coupling does not exist, or is none of those of the pair
         */
        @Override
        public RunResult run(Collection<String> held) {
            List<Edge> edges = runs.causes.edges(held);
            return runs.scenario.run(future, replicate, Chronicle.SILENT, state -> paths.holder(state, edges));
        }

        /** Approximate memory of the recorded paths, bytes. */
        public long bytes() {
            return paths.bytes();
        }
    }
}
