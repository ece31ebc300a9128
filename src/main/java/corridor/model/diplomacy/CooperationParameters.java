package corridor.model.diplomacy;

/** Parameters of the submodel {@code cooperation}; component names are parameter names. */
public record CooperationParameters(
        double reviewMonths,
        double reviewAfterAttack,
        double reviewSpread,
        double benefit,
        double benefitBase,
        double itemCost,
        double entangle,
        double precision,
        double acceptBase,
        double acceptDepth,
        double acceptBeyond,
        double acceptGoodwill,
        double acceptPressure,
        double equipmentKnowledge,
        double equipmentLag,
        double cellKnowledge,
        double exerciseCredit,
        double mechanismCredit,
        double trainingAccuracy,
        double trainingLegitimacy,
        double guardsPerLevel,
        double advisers,
        double guardTroops,
        double troopsVisibility,
        double troopsQuality) {}
