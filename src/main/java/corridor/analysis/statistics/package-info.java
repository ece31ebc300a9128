/**
 * This package holds the statistics that all analyses use: bands, intervals, quantiles, ranks, the bootstrap. Start at
 * {@link corridor.analysis.statistics.Band} and {@link corridor.analysis.statistics.Bootstrap}.
 */
package corridor.analysis.statistics;
