package corridor.model.insurgency;

/** Parameters of the submodel {@code groups}; component names are parameter names. */
public record GroupParameters(
        double recruitBaloch,
        double recruitTtp,
        double crowding,
        double leave,
        double attackBaloch,
        double attackTtp,
        double concentration,
        double knowledgeCut,
        double excitationTtp,
        double excitationBaloch,
        double excitationMemory,
        double excitationLocal,
        double campaignRate,
        double campaignSize,
        double campaignSpread,
        double campaignDays,
        double tempoMemory,
        double tempoSpread,
        double boldness,
        double fightersPerUnit,
        double fragmentation,
        double turnover,
        double victimsPerUnit,
        double saturation,
        double dispersion,
        double dispersionGrowth,
        double mostVictims,
        double lognormalMedian,
        double lognormalSpread,
        double highProfile,
        double attackersPerUnit,
        double attackerLoss,
        double valueInfrastructure,
        double valueCivilians,
        double valuePolitical,
        double valueChineseBaloch,
        double valueChineseTtp,
        double exposureOffSite,
        double exposureExponent,
        double protectionAversion,
        double securityShareSecurity,
        double securityShareInfrastructure,
        double securityShareCivilians,
        double securitySharePolitical,
        double chineseShareSite,
        double chineseShareOffSite,
        double securityShareChinese,
        double injuredBase,
        double injuredPerKilled,
        double flow,
        double flight,
        double spreadOut) {

    double attack(boolean baloch) {
        return baloch ? attackBaloch : attackTtp;
    }

    double recruit(boolean baloch) {
        return baloch ? recruitBaloch : recruitTtp;
    }

    double excitation(boolean baloch) {
        return baloch ? excitationBaloch : excitationTtp;
    }
}
