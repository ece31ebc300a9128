package corridor.model.politics;

/**
 * Parameters of the weeks in which Pakistan's leadership deliberates, from the submodel {@code pakistan}; component
 * names are parameter names.
 */
public record DeliberationParameters(double deliberation, double answer, double deliberationSpread) {}
