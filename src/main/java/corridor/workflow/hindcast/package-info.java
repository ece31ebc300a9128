/** Hindcasts of a year of the record. Start at {@link corridor.workflow.hindcast.HindcastWorkflow}. */
package corridor.workflow.hindcast;
