/**
 * Charts of scenario discovery: boxes, their trade-off, trees, factor maps. Start at
 * {@link corridor.chart.discovery.DiscoveryCharts}.
 */
package corridor.chart.discovery;
