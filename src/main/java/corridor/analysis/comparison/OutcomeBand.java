package corridor.analysis.comparison;

import corridor.analysis.statistics.Band;
import corridor.catalogue.Outcome;

/**
 * Distribution of one run-level outcome over the replicates of one scenario.
 *
 * @param replicates number of defined values
 * @param mean arithmetic mean
 */
public record OutcomeBand(String scenario, Outcome outcome, int replicates, double mean, Band band) {}
