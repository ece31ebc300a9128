/**
 * This package reads files of other tools and writes files for other tools: bargaining tables, problems and samples of
 * sensitivity analyses, BehaviorSpace tables, results as JSON. Start at {@link corridor.exchange.BargainFile},
 * {@link corridor.exchange.ProblemFile} and {@link corridor.exchange.BehaviorSpaceTable}.
 */
package corridor.exchange;
