package corridor.model.bargaining;

/** Parameters of the submodel {@code bargaining}; component names are parameter names. */
public record BargainingParameters(
        double turns,
        double fidelity,
        double inputSpread,
        double capabilityInvestment,
        double capabilityBudget,
        double capabilityLegitimacy,
        double capabilityStrength,
        double capabilityPrimacy,
        double capabilityLimit,
        double salienceDeaths,
        double salienceHarm,
        double salienceCrisis,
        double salienceDisplacement,
        double salienceHalfLife,
        double positionDeaths,
        double positionHarm,
        double positionCrisis,
        double positionDisplacement,
        double positionHalfLife,
        double concessionHalfLife) {}
