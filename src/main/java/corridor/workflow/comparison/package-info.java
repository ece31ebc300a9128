/**
 * A batch of scenarios and the comparison of result folders. Start at
 * {@link corridor.workflow.comparison.ComparisonWorkflow}.
 */
package corridor.workflow.comparison;
