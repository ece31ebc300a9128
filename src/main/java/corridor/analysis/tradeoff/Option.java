package corridor.analysis.tradeoff;

/**
 * An option is one setting of the levers with its outcomes.
 *
 * @param name name of its scenario file without ending
 * @param settings values in the order of the settings; empty for the reference, whose actors follow their own rules
 * @param found mean of each outcome in the search, in the order of the objectives
 * @param fresh mean with new random numbers, to which the search could not adapt
 * @param half half width of the 95 % interval of {@code fresh}
 * @param heldUp whether the option is nondominated with new random numbers: no other option is at least as good in
 *     every outcome and better in one
 */
public record Option(String name, double[] settings, double[] found, double[] fresh, double[] half, boolean heldUp) {}
