package corridor.model.insurgency;

/**
 * Parameters of the choice of a target class: value, exposure, and shares of security personnel among the dead, from
 * the submodel {@code groups}; component names are parameter names.
 */
public record TargetParameters(
        double valueInfrastructure,
        double valueCivilians,
        double valuePolitical,
        double exposureOffSite,
        double exposureExponent,
        double protectionAversion,
        double allianceValue,
        double learning,
        double learningMemory,
        double securityShareSecurity,
        double securityShareInfrastructure,
        double securityShareCivilians,
        double securitySharePolitical,
        double securityShareChinese) {}
