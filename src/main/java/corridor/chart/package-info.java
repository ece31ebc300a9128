/**
 * Pictures of an analysis: JFreeChart plots on a page of our own, as SVG and PNG. May use catalogue, analysis, bargain,
 * number, problem; knows JFreeChart and Batik. One class a chart; how a page looks stands in {@code Page},
 * {@code Palette} and {@code Lettering}. Start at {@link corridor.chart.ChartBook}.
 */
package corridor.chart;
