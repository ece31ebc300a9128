/** What counting institutes see of the events. Start at {@link corridor.model.observation.Observation}. */
package corridor.model.observation;
