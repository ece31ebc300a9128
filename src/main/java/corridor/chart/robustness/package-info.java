/** Charts of robustness: ranks and regret. Start at {@link corridor.chart.robustness.RobustnessCharts}. */
package corridor.chart.robustness;
