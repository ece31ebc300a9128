package corridor.analysis.robustness;

/**
 * A policy by one criterion.
 *
 * @param value in the unit of the outcome, or a share; NaN where the criterion is not defined
 * @param low lower end of the 95 % bootstrap interval over futures
 * @param high upper end
 * @param rank 1 for the best; equal values share the better rank; 0 where undefined
 * @param best share of resamples in which the policy is the best, ties shared
 */
public record Score(String policy, Criterion criterion, double value, double low, double high, int rank, double best) {}
