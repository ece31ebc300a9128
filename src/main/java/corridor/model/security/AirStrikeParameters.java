package corridor.model.security;

/** Parameters of air strikes at home, from the submodel {@code security}; component names are parameter names. */
public record AirStrikeParameters(double airKills, double airAccuracy, double accuracyKnowledge, double civHarmScale) {}
