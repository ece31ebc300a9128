package corridor.model.diplomacy;

/** Parameters of the submodel {@code partners}; component names are parameter names. */
public record PartnerParameters(
        double precision,
        double reluctance,
        double step,
        double confidence,
        double anger,
        double tension,
        double incentive,
        double trust,
        double risk,
        double investmentSurge,
        double kabulIncentive,
        double workerLocalisation,
        double hostingDeal,
        double unilateralStrikes) {}
