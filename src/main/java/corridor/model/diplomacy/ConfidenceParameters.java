package corridor.model.diplomacy;

/** Parameters of China's confidence, from the submodel {@code china}; component names are parameter names. */
public record ConfidenceParameters(
        double confidenceSpeed,
        double confidenceBase,
        double confidencePatience,
        double confidenceRisk,
        double confidenceFriction,
        double confidenceCrisis,
        double confidenceJoint) {}
