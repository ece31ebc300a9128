package corridor.model.investment;

/**
 * Parameters of the firms' beliefs about risk and of stops of work, from the submodel {@code projects}; component names
 * are parameter names.
 */
public record FirmParameters(
        double riskPriorEvents,
        double riskPriorYears,
        double riskPerEvent,
        double riskPerDeath,
        double weightArea,
        double weightProvince,
        double weightNation,
        double suspendIntercept,
        double suspendPerDeath,
        double suspendOwn,
        double suspendProvince,
        double suspendRisk,
        double suspendState,
        double stopMedian,
        double stopPerDeath,
        double stopSpread,
        double riskStop,
        double riskReturn,
        double suspendedStaff) {
    /** Returns the attacks a year that a firm expects before it has seen an attack. */
    public double usualRisk() {
        return riskPriorEvents / riskPriorYears;
    }
}
