/** Charts of bargaining: positions, power, tension. Start at {@link corridor.chart.bargaining.BargainBook}. */
package corridor.chart.bargaining;
