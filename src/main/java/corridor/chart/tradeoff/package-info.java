/**
 * Charts of a search for trade-offs: parallel coordinates and convergence. Start at
 * {@link corridor.chart.tradeoff.TradeOffCharts}.
 */
package corridor.chart.tradeoff;
