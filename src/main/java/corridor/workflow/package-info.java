/**
 * Workflows from a request to a finished folder: read, run, analyse, draw, write the report. Each kind of question has
 * its own package; all of them share the classes here. Start at
 * {@link corridor.workflow.comparison.ComparisonWorkflow}.
 */
package corridor.workflow;
