package corridor.model.insurgency;

/**
 * Parameters of attacks: excitation, severity and casualties, from the submodel {@code groups}; component names are
 * parameter names.
 */
public record AttackParameters(
        double excitationMemory,
        double excitationSlow,
        double excitationFast,
        double excitationLocal,
        double excitationLocalSlow,
        double victimsPerUnit,
        double saturation,
        double dispersion,
        double dispersionGrowth,
        double mostVictims,
        double lognormalMedian,
        double lognormalSpread,
        double highProfile,
        double attackersPerUnit,
        double abductionShare,
        double attackerLoss,
        double attackerLossCampaign,
        double chineseShareSite,
        double chineseShareOffSite,
        double injuredBase,
        double injuredPerKilled) {}
