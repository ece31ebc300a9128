package corridor.model.economy;

/** Parameters of the submodel {@code economy}; component names are parameter names. */
public record EconomyParameters(
        double growthTrend,
        double growthSpread,
        double growthInvestment,
        double growthViolence,
        double growthAusterity,
        double output,
        double exchangeRate,
        double fiscalSpace,
        double fiscalGrowth,
        double reserves,
        double reservesSpread,
        double reservesReturn,
        double importsMonthly,
        double criticalMonths,
        double rolloverYearly,
        double rolloverSlow,
        double rolloverFast,
        double imfStock,
        double marketStock,
        double imfResponse,
        double costIntensity,
        double costArea,
        double costSsd) {}
