/**
 * From a request to a finished folder: read, run, analyse, draw, write the report. Each question has a package of its
 * own; the classes here are shared by them. Start at {@link corridor.workflow.comparison.ComparisonWorkflow}.
 */
package corridor.workflow;
