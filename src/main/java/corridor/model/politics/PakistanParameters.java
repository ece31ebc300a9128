package corridor.model.politics;

/** Parameters of the submodel {@code pakistan}; component names are parameter names. */
public record PakistanParameters(
        double militaryWeight,
        double precision,
        double pressureMilitary,
        double pressureCivil,
        double releaseWeight,
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
        double surgeStart,
        double effortHalfLife,
        double startLag,
        double signalSurge,
        double spectacular) {}
