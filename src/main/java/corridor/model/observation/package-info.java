/**
 * What counting institutes see of the events. Sees only corridor.model.state. Start at
 * {@link corridor.model.observation.Observation}.
 */
package corridor.model.observation;
