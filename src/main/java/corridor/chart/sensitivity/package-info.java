/** Charts of sensitivity indices and of their samples. Start at {@link corridor.chart.sensitivity.DriverCharts}. */
package corridor.chart.sensitivity;
