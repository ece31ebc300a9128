/**
 * The headline effects by what is uncertain, with runs of their own. Start at
 * {@link corridor.workflow.headline.HeadlineWorkflow}.
 */
package corridor.workflow.headline;
