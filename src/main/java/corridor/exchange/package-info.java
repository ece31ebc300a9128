/**
 * Files of other tools: the problem and samples of a sensitivity analysis, and its results as JSON. May use catalogue,
 * design, result, analysis. Start at {@link corridor.exchange.ProblemFile} and {@link corridor.exchange.CsvTable}.
 */
package corridor.exchange;
