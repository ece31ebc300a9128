/** The report of a search for trade-offs. Start at {@link corridor.report.tradeoff.TradeOffReport}. */
package corridor.report.tradeoff;
