/**
 * The model against the patterns of the record: verdicts, null models and proper scores. Start at
 * {@link corridor.analysis.pattern.PatternFindings}.
 */
package corridor.analysis.pattern;
