/**
 * The chart of the lags between an attack and the reactions to it. Start at
 * {@link corridor.chart.hindcast.HindcastChart}.
 */
package corridor.chart.hindcast;
