/**
 * Findings of an experiment on the model: values of outcomes at its points, one-factor effects, sensitivity indices
 * with their convergence and course. Pure functions of runs. Start at
 * {@link corridor.analysis.experiment.ExperimentFindings}.
 */
package corridor.analysis.experiment;
