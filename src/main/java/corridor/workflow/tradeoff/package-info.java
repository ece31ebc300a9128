/** A search over levers for trade-offs. Start at {@link corridor.workflow.tradeoff.TradeOffWorkflow}. */
package corridor.workflow.tradeoff;
