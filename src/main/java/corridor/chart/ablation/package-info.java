/** Charts of ablations. Start at {@link corridor.chart.ablation.AblationChart}. */
package corridor.chart.ablation;
