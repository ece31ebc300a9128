package corridor.model.politics;

/** Parameters of the submodel {@code ceasefire}; component names are parameter names. */
public record CeasefireParameters(double start, double memory, double collapse, double held, double stay) {}
