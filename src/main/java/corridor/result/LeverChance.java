package corridor.result;

/**
 * A lever chance is the probability that the actors who decide on a lever would have chosen or accepted the scenario's
 * value in one run.
 *
 * @param lever id of the lever
 * @param chance mean probability over the occasions of decision in the run, 0 to 1
 */
public record LeverChance(String lever, double chance) {}
