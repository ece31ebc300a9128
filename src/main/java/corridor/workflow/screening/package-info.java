/**
 * Screening of many factors before a sensitivity analysis of few. Start at
 * {@link corridor.workflow.screening.ScreeningWorkflow}.
 */
package corridor.workflow.screening;
