/** Scenario discovery in a result folder. Start at {@link corridor.workflow.discovery.DiscoveryWorkflow}. */
package corridor.workflow.discovery;
