package corridor.analysis.discovery;

import corridor.analysis.statistics.Proportion;

/**
 * How boxes do on cases that were not used to draw them: the cases are parted into folds, a box of about the mass of
 * the one that is told is drawn on all folds but one, and counted on that one. A density that is much lower here than
 * in the sample was partly luck.
 *
 * @param density of interest among the cases that fell into a box
 * @param coverage in a box among the cases of interest
 */
public record HeldOut(Proportion density, Proportion coverage) {}
