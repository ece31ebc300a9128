package corridor.result;

/**
 * How likely, in one run, those who decide on a lever would have chosen or accepted what the scenario sets.
 *
 * @param lever id of the lever
 * @param chance mean over the occasions of the run, 0 to 1
 */
public record LeverChance(String lever, double chance) {}
