package corridor.model.diplomacy;

/** Parameters of the submodel {@code kabul}; component names are parameter names. */
public record KabulParameters(
        double tolerance,
        double speed,
        double incentive,
        double closure,
        double rally,
        double deal,
        double tensionStrike,
        double tensionAttack,
        double tensionClosure,
        double tensionDecay,
        double tensionStart,
        double mediation,
        double clashBase,
        double clashTension,
        double relocation,
        double disarm,
        double toIsk,
        double fence,
        double closureJobs) {}
