/**
 * Robustness: how policies compare across futures, by criteria that may disagree. Pure functions of results that give
 * records. Start at {@link corridor.analysis.robustness.Robustness}.
 */
package corridor.analysis.robustness;
