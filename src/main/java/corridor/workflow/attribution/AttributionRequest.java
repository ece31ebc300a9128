package corridor.workflow.attribution;

import java.nio.file.Path;

/**
 * An attribution request asks why two scenarios of a batch differ.
 *
 * @param results result folder of the batch
 * @param scenario name of the scenario that is compared with the reference of the batch
 * @param outcome id of the outcome
 * @param players what the difference is divided by
 * @param cut id of the only cut whose ways are asked for; empty for all cuts
 * @param pairs number of pairs of runs; 0 for those of the batch
 * @param width width of intervals at which the number of pairs stops doubling, in the unit of the outcome; 0 for no
 *     doubling
 */
public record AttributionRequest(
        Path results, String scenario, String outcome, Players players, String cut, int pairs, double width) {
    /** What a difference is divided by. */
    public enum Players {
        /** The settings that differ. */
        LEVERS,
        /** The ways of each cut of the model. */
        WAYS,
        /** The loops of the model; their effects are no shares. */
        LOOPS
    }

    /** Makes a request for shares of the settings that differ. */
    public AttributionRequest(Path results, String scenario, String outcome, int pairs, double width) {
        this(results, scenario, outcome, Players.LEVERS, "", pairs, width);
    }
}
