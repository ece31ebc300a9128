package corridor.model.observation;

/** Parameters of the submodel {@code observation}; component names are parameter names. */
public record ObservationParameters(double reportBasePips, double reportBasePicss, double reportPerDeath) {}
