/**
 * Trade-offs are options that improve one outcome at the cost of another. This package holds the result of a search and
 * the quality of a set of options. Start at {@link corridor.analysis.tradeoff.TradeOffs}.
 */
package corridor.analysis.tradeoff;
