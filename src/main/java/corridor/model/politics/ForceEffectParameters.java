package corridor.model.politics;

/**
 * Parameters of the force that Pakistan orders, from the submodel {@code security}; component names are parameter
 * names.
 *
 * @param areaMonths length of an area operation, months
 * @param jointEffort effort that full joint operations add, relative to the effort without them
 */
public record ForceEffectParameters(double areaMonths, double jointEffort) {}
