/**
 * Pictures as SVG and PNG. JFreeChart draws axes, grid and data through its plots and renderers; Batik writes SVG. Each
 * question has a package of its own; {@code page} is shared. Start at {@link corridor.chart.comparison.ChartBook}.
 */
package corridor.chart;
