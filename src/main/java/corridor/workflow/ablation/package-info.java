/** The workflow of ablations. Start at {@link corridor.workflow.ablation.AblationWorkflow}. */
package corridor.workflow.ablation;
