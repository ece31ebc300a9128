/**
 * This package computes the findings of an experiment on the model: values of outcomes at its points, one-factor
 * effects, and sensitivity indices with their convergence and their course over the months. All are computed by pure
 * functions of runs. Start at {@link corridor.analysis.experiment.ExperimentFindings}.
 */
package corridor.analysis.experiment;
