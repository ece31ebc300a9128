/**
 * Charts of an experiment on the model: effects, tornado, course and convergence of indices. Start at
 * {@link corridor.chart.experiment.ExperimentCharts}.
 */
package corridor.chart.experiment;
