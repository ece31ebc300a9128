package corridor.model.politics;

/**
 * Parameters of the time for which Pakistan's leadership deliberates on operations, from the submodel {@code pakistan};
 * component names are parameter names.
 */
public record DeliberationParameters(double deliberation, double answer, double deliberationSpread) {}
