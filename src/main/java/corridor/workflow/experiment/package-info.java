/** Sweeps and sensitivity analyses of the model. Start at {@link corridor.workflow.experiment.ExperimentWorkflow}. */
package corridor.workflow.experiment;
