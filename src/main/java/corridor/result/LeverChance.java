package corridor.result;

/**
 * Probability, in one run, that the actors who decide on a lever would have chosen or accepted the value that the
 * scenario sets.
 *
 * @param lever id of the lever
 * @param chance mean over the occasions of the run, 0 to 1
 */
public record LeverChance(String lever, double chance) {}
