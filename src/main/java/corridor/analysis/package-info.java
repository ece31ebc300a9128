/**
 * The packages below analyse runs and samples. Results are records: bands, paired differences, sensitivity indices,
 * boxes, criteria. Only classes whose names end in Tables write files. The packages are divided by question, like the
 * packages of chart, report and workflow, and all of them use {@code statistics}. Start at
 * {@link corridor.analysis.comparison.Analyst}.
 */
package corridor.analysis;
