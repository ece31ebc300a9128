package corridor.analysis.robustness;

/**
 * A score judges one policy by one criterion.
 *
 * @param value value of the criterion, in the unit of the outcome or as a share; NaN where it is not defined
 * @param low lower end of the 95 % bootstrap interval over futures
 * @param high upper end of that interval
 * @param rank 1 for the best; equal values share the smaller rank; 0 where the value is NaN
 * @param best share of resamples in which the policy is the best; a tie is divided equally among the tied policies
 */
public record Score(String policy, Criterion criterion, double value, double low, double high, int rank, double best) {}
