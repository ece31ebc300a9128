/**
 * Analyses of runs and samples. Results are records: bands, paired differences, sensitivity indices, boxes, criteria.
 * Only classes whose names end in Tables write files. Each question has its own package, as in chart, report and
 * workflow, and all of them share {@code statistics}. Start at {@link corridor.analysis.comparison.Analyst}.
 */
package corridor.analysis;
