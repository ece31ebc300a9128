/**
 * Findings of an experiment on the model: values of outcomes at its points, one-factor effects, sensitivity indices,
 * their convergence and their course. All are computed by pure functions of runs. Start at
 * {@link corridor.analysis.experiment.ExperimentFindings}.
 */
package corridor.analysis.experiment;
