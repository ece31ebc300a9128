/**
 * Robustness compares policies across futures, by criteria that may disagree. Pure functions of results return records.
 * Start at {@link corridor.analysis.robustness.Robustness}.
 */
package corridor.analysis.robustness;
