package corridor.model.insurgency;

/**
 * Parameters of campaigns of coordinated attacks, from the submodel {@code groups}; component names are parameter
 * names.
 */
public record CampaignParameters(
        double campaignRate,
        double campaignSize,
        double campaignSpread,
        double campaignDays,
        double campaignAttention) {}
