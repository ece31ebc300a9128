/**
 * Files of other tools and for other tools: bargaining tables, problems and samples of sensitivity analyses, results as JSON.
 * May use catalogue, design, result, analysis, bargain; Jackson lives here. Start at {@link corridor.exchange.BargainFile}
 * and {@link corridor.exchange.ProblemFile}.
 */
package corridor.exchange;
