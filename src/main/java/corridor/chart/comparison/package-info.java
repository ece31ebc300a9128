/**
 * Charts of a comparison: forests, fans, distributions, ladders, maps. Start at
 * {@link corridor.chart.comparison.ChartBook}.
 */
package corridor.chart.comparison;
