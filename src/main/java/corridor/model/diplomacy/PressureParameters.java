package corridor.model.diplomacy;

/**
 * Parameters of China's choice of a step of pressure, from the submodel {@code china}; component names are parameter
 * names.
 */
public record PressureParameters(
        double resolve,
        double pressureCost,
        double ownCost,
        double inertia,
        double precision,
        double threatCut,
        double strategy,
        double credibility,
        double promise) {}
