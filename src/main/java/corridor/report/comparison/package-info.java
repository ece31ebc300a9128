/** The report of a comparison of scenarios. Start at {@link corridor.report.comparison.ComparisonReport}. */
package corridor.report.comparison;
