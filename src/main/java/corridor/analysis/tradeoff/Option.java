package corridor.analysis.tradeoff;

/**
 * One setting of the levers, and its outcomes.
 *
 * @param name file name of its scenario without ending
 * @param settings values in the order of the settings; empty for the reference, whose actors follow their own rules
 * @param found mean of each outcome in the search, in the order of the objectives
 * @param fresh mean with new random numbers, which the search could not fit
 * @param half half of the 95 % interval of {@code fresh}
 * @param heldUp whether no other option is at least as good in every outcome and better in one, with new random numbers
 */
public record Option(String name, double[] settings, double[] found, double[] fresh, double[] half, boolean heldUp) {}
