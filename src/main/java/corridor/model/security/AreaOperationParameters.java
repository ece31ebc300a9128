package corridor.model.security;

/** Parameters of area operations, from the submodel {@code security}; component names are parameter names. */
public record AreaOperationParameters(
        double areaEffort,
        double areaDisplaced,
        double displacementDays,
        double returnDays,
        double holdDecay,
        double troopsElsewhere) {}
