/**
 * Charts of sensitivity indices and of the sample behind them. Start at
 * {@link corridor.chart.sensitivity.DriverCharts}.
 */
package corridor.chart.sensitivity;
