package corridor.model.diplomacy;

/** Parameters of the submodel {@code iran}; component names are parameter names. */
public record IranParameters(
        double trust,
        double trustReturn,
        double trustStrike,
        double retaliation,
        double answerKills,
        double answerCivilians,
        double trustCoordination,
        double coordinateBase,
        double coordinateTrust,
        double coordinateMonths,
        double coordinateJoint,
        double sanctuaryCut,
        double sanctuaryKill,
        double jaishAttacks,
        double trustJaish,
        double jaishInPakistan,
        double jaishRecovery,
        double jaishLoss) {}
