/**
 * This package finds how scenarios differ from the reference: bands, paired differences, verdicts, and the assumptions
 * that a verdict depends on. Start at {@link corridor.analysis.comparison.Analyst}; it makes an
 * {@link corridor.analysis.comparison.Analysis}.
 */
package corridor.analysis.comparison;
