/**
 * Charts of how an effect depends on single assumptions. Batches with futures and sensitivity analyses share them.
 * Start at {@link corridor.chart.effect.EffectCharts}.
 */
package corridor.chart.effect;
