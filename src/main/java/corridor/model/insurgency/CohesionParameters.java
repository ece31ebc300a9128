package corridor.model.insurgency;

/** Parameters of the submodel {@code cohesion}; component names are parameter names. */
public record CohesionParameters(
        double leaderLost, double memory, double attacks, double splitChance, double splitShare, double rivalry) {}
