/** Bargaining over a table of stakeholders. Start at {@link corridor.workflow.bargaining.BargainWorkflow}. */
package corridor.workflow.bargaining;
