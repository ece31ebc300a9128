package corridor.model.politics;

/**
 * Parameters of the utility of Pakistan's options on force, from the submodel {@code pakistan}; component names are
 * parameter names.
 */
public record ForceMenuParameters(
        double militaryWeight,
        double pressureMilitary,
        double pressureCivil,
        double releaseWeight,
        double threatBelieved,
        double threatMilitary,
        double threatCivil,
        double harmCivil,
        double harmMilitary,
        double fiscalCivil,
        double budgetMilitary,
        double trustCivil,
        double overstretch,
        double reluctance,
        double areaReluctance,
        double surge,
        double surgeShare,
        double surgeCap,
        double signalSurge,
        double threatFloor,
        double threatCap,
        double strainCap,
        double costGrowth,
        double grant,
        double survival,
        double summitFactor,
        double summitDays) {}
