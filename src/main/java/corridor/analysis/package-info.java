/**
 * Runs and samples become records: bands, paired differences, indices, boxes, criteria. All functions are pure. Each
 * question has a package of its own, as in chart, report and workflow; {@code statistics} is shared. Start at
 * {@link corridor.analysis.comparison.Analyst}.
 */
package corridor.analysis;
