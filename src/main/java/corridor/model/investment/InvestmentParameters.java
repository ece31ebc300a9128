package corridor.model.investment;

/**
 * Parameters of the monthly flow of money and people, from the submodel {@code projects}; component names are parameter
 * names.
 */
public record InvestmentParameters(
        double riskDiscount,
        double friction,
        double frictionArrears,
        double offSiteFriction,
        double surgeStaff,
        double commitmentBase,
        double arrearsDamp,
        double payoutYears,
        double buildYears,
        double paceCap,
        double powerShare,
        double startHazard,
        double operatingStaff,
        double presenceElasticity,
        double presenceSpeed,
        double withdrawSlow,
        double withdrawFast,
        double frictionWindow,
        double frictionCorruption,
        double commitmentFriction) {}
