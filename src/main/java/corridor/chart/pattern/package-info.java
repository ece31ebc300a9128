/** Charts of patterns. Start at {@link corridor.chart.pattern.PatternChart}. */
package corridor.chart.pattern;
