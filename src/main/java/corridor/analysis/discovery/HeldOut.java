package corridor.analysis.discovery;

import corridor.analysis.statistics.Proportion;

/**
 * Held-out quality is the quality of boxes on cases that were not used to draw them (cross-validation). The cases are
 * split into folds. A box with about the mass of the reported box is drawn on all folds except one, and evaluated on
 * that one. If the held-out density is much below the density in the sample, the density in the sample was partly due
 * to chance.
 *
 * @param density cases of interest among the held-out cases inside a box
 * @param coverage held-out cases inside a box among those of interest
 */
public record HeldOut(Proportion density, Proportion coverage) {}
