package corridor.model.security;

/**
 * Parameters of intelligence-based operations, from the submodel {@code security}; component names are parameter names.
 */
public record OperationParameters(
        double killRate,
        double killsPerContact,
        double terrainCut,
        double terrainUsual,
        double accuracyBase,
        double accuracyKnowledge,
        double civHarmScale,
        double ownLoss,
        double outsideHelp,
        double rulesHarm,
        double rulesKills) {}
