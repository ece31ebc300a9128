package corridor.model.diplomacy;

/**
 * Parameters of China's conditions for releasing pressure, from the submodel {@code china}; component names are
 * parameter names.
 */
public record DemandParameters(
        double punishScore,
        double term,
        double termPerStep,
        double releaseScore,
        double releaseMonths,
        double effortAsked,
        double effortMost,
        double effortNoise,
        double operationSeen) {}
