/** Observation of events by counting institutes. Start at {@link corridor.model.observation.Observation}. */
package corridor.model.observation;
