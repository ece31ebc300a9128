/** The chart of headline effects. Start at {@link corridor.chart.headline.HeadlineChart}. */
package corridor.chart.headline;
