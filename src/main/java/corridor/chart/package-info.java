/**
 * Charts as SVG and PNG. JFreeChart draws axes, grid and data through its plots and renderers; Batik writes SVG. Each
 * kind of analysis has its own package, and all of them use {@code page}. Start at
 * {@link corridor.chart.comparison.ChartBook}.
 */
package corridor.chart;
