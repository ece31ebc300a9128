package corridor.model.diplomacy;

/**
 * Parameters of clashes on the border with Afghanistan and what follows them, from the submodel {@code kabul};
 * component names are parameter names.
 */
public record BorderParameters(
        double reply,
        double replyDays,
        double tensionClash,
        double clashKilled,
        double closureAfterClash,
        double closureDays,
        double closureSpread,
        double truce,
        double truceDays) {}
