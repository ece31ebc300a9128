package corridor.analysis.comparison;

import corridor.analysis.statistics.Band;
import corridor.catalogue.Outcome;

/**
 * An outcome band is the distribution of one run-level outcome over the runs of one scenario.
 *
 * @param replicates number of defined values
 * @param mean arithmetic mean of the defined values
 */
public record OutcomeBand(String scenario, Outcome outcome, int replicates, double mean, Band band) {}
