/**
 * Options that trade outcomes off against each other: what a search found, and how good a set of options is. Pure
 * functions that give records. Start at {@link corridor.analysis.tradeoff.TradeOffs}.
 */
package corridor.analysis.tradeoff;
