/** The report on patterns. Start at {@link corridor.report.pattern.PatternReport}. */
package corridor.report.pattern;
