package corridor.model.security;

/**
 * Parameters of the spread of forces and guards, from the submodel {@code security}; component names are parameter
 * names.
 */
public record ProtectionParameters(
        double offSiteShare,
        double allocationThreat,
        double allocationSpeed,
        double protection,
        double needSite,
        double needOffSite,
        double protectionOffSite,
        double jointTroops,
        double allocationFloor) {}
