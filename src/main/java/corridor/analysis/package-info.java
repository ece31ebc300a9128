/**
 * Bands, paired differences, verdicts: pure functions on results. May use catalogue, result, random, number. Start at
 * {@link corridor.analysis.Analyst}; what it makes is {@link corridor.analysis.Analysis}.
 */
package corridor.analysis;
