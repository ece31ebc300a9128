package corridor.model.observation;

/**
 * Parameters of the submodel {@code observation}; component names are parameter names.
 *
 * @param militantShare share, above 0, of those whom the state reports as killed militants who belonged to a group
 */
public record ObservationParameters(
        double reportBasePips, double reportBasePicss, double reportPerDeath, double militantShare) {}
