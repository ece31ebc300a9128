/** Charts of why two scenarios differ. Start at {@link corridor.chart.attribution.AttributionCharts}. */
package corridor.chart.attribution;
