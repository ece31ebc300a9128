/**
 * Files of other tools and for other tools: bargaining tables as JSON and CSV, results as JSON. May use catalogue,
 * design, result, analysis, bargain; Jackson lives here. Start at {@link corridor.exchange.BargainFile}.
 */
package corridor.exchange;
