package corridor.workflow.attribution;

import java.nio.file.Path;

/**
 * An attribution request asks why two scenarios of a batch differ.
 *
 * @param results result folder of the batch
 * @param scenario name of the scenario that is compared with the reference of the batch
 * @param outcome id of the outcome
 * @param pairs number of pairs of runs; 0 for those of the batch
 * @param width width of intervals at which the number of pairs stops doubling, in the unit of the outcome; 0 for no
 *     doubling
 */
public record AttributionRequest(Path results, String scenario, String outcome, int pairs, double width) {}
