package corridor.model.insurgency;

/**
 * Parameters of the weekly update of armed groups that all movements share, from the submodel {@code groups}; component
 * names are parameter names.
 */
public record GroupParameters(
        double crowding,
        double leave,
        double concentration,
        double knowledgeCut,
        double tempoMemory,
        double tempoSpread,
        double momentumMemory,
        double momentumSpread,
        double areaTempoMemory,
        double areaTempoSpread,
        double basesLoss,
        double basesMemory,
        double boldness,
        double units,
        double fragmentation,
        double turnover,
        double flow,
        double flight,
        double spreadOut,
        double amnestyExits,
        double summitAttacks) {}
