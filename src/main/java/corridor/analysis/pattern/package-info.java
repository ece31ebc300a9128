/**
 * This package compares the model with the patterns of the record, by verdicts, null models and proper scores. Start at
 * {@link corridor.analysis.pattern.PatternFindings}.
 */
package corridor.analysis.pattern;
