package corridor.model.diplomacy;

/**
 * Parameters of China's patience, criticism and anger, from the submodel {@code china}; component names are parameter
 * names.
 */
public record ChinaParameters(
        double patience,
        double patienceReturn,
        double patienceDeaths,
        double patienceAttack,
        double patienceEffort,
        double criticismMemory,
        double criticismDeaths,
        double scoreMemory,
        double scoreInjured,
        double scoreAttack,
        double scoreAbduction,
        double inaction,
        double scoreThreshold,
        double scoreStart,
        double stepStart,
        double effortCredit,
        double angerCriticism,
        double angerPatience,
        double messagingEffect) {}
