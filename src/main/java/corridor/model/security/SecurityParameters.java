package corridor.model.security;

/** Parameters of the submodel {@code security}; component names are parameter names. */
public record SecurityParameters(
        double killRate,
        double killsPerContact,
        double accuracyBase,
        double accuracyKnowledge,
        double civHarmScale,
        double ownLoss,
        double areaEffort,
        double areaDisplaced,
        double displacementDays,
        double returnDays,
        double areaMonths,
        double hold,
        double holdDecay,
        double allocationThreat,
        double allocationSpeed,
        double protection,
        double needSite,
        double needOffSite,
        double protectionOffSite,
        double jointEffort,
        double jointTroops,
        double troopsElsewhere,
        double threatMemory,
        double allocationFloor) {}
