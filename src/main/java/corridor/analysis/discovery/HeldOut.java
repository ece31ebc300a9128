package corridor.analysis.discovery;

import corridor.analysis.statistics.Proportion;

/**
 * Quality of boxes on cases that were not used to draw them (cross-validation). The cases are split into folds. A box
 * with about the mass of the reported box is drawn on all folds except one, and evaluated on that one. If the density
 * here is much lower than in the sample, the latter was partly due to chance.
 *
 * @param density of interest among the cases that fell into a box
 * @param coverage in a box among the cases of interest
 */
public record HeldOut(Proportion density, Proportion coverage) {}
