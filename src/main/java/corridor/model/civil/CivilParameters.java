package corridor.model.civil;

/** Parameters of the submodel {@code civil}; component names are parameter names. */
public record CivilParameters(
        double kappaGrievance,
        double fearState,
        double fearInsurgents,
        double gammaOpportunity,
        double alphaHarm,
        double alphaHarmBacklash,
        double alphaHarmDeter,
        double alphaDisplacement,
        double alphaForeignTroops,
        double foreignTroopsBase,
        double betaInsurgentHarm,
        double tauFear,
        double habituation,
        double phiInsurgent,
        double rho,
        double omega,
        double theta,
        double spread,
        double thetaSupport,
        double fearSupport,
        double fearSilence,
        double kappaLegitimacy,
        double lambdaHarm,
        double lambdaCrisis) {}
