package corridor.model.politics;

/** Parameters of the submodel {@code policy}; component names are parameter names. */
public record PolicyParameters(
        double precision,
        double reluctance,
        double step,
        double threat,
        double tension,
        double trust,
        double casualties,
        double pressure,
        double veto,
        double borderManagement,
        double strikesCoordinated,
        double airStrikes,
        double operationHold,
        double ssdStrength,
        double offSiteProtection,
        double dialogueBaloch,
        double localBenefit,
        double developmentSpend,
        double transparency) {}
