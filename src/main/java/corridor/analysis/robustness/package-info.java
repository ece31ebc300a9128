/**
 * Robustness: how policies compare across futures, by criteria that may disagree. Pure functions of results that give
 * records. May use catalogue, result, random, number. Start at {@link corridor.analysis.robustness.Robustness}.
 */
package corridor.analysis.robustness;
