/**
 * The report of a comparison of policies across futures. Start at {@link corridor.report.robustness.RobustnessReport}.
 */
package corridor.report.robustness;
