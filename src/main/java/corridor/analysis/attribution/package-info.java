/**
 * Why two scenarios differ: shares of players, such as changed levers, in a paired difference. Start at
 * {@link corridor.analysis.attribution.Shapley} and {@link corridor.analysis.attribution.Attribution}.
 */
package corridor.analysis.attribution;
