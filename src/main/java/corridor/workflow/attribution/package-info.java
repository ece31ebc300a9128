/**
 * Why two scenarios of a batch differ, with runs of its own. Start at
 * {@link corridor.workflow.attribution.AttributionWorkflow}.
 */
package corridor.workflow.attribution;
