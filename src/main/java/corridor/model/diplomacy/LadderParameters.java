package corridor.model.diplomacy;

/**
 * Parameters of the steps of pressure that China takes, and of their delays, from the submodel {@code china}; component
 * names are parameter names.
 */
public record LadderParameters(double threatCut, double publicLag, double rungLag, double lagSpread, double jump) {}
