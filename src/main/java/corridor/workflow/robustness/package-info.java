/** Robustness of policies in result folders. Start at {@link corridor.workflow.robustness.RobustnessWorkflow}. */
package corridor.workflow.robustness;
