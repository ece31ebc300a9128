/**
 * The report of a sweep or a sensitivity analysis of the model. Start at
 * {@link corridor.report.experiment.ExperimentReport}.
 */
package corridor.report.experiment;
