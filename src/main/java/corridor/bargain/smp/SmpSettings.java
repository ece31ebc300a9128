package corridor.bargain.smp;

/** The settings are the nine choices of the spatial model; the components have KTAB's names. */
public record SmpSettings(
        VotingRule votingRule,
        VictoryModel victoryModel,
        ElectionModel electionModel,
        Transition transition,
        RiskRange riskRange,
        RiskAdjust riskAdjust,
        ThirdParties thirdParties,
        OfferRule offerRule,
        OfferViews offerViews) {
    /** KTAB's own defaults. */
    public static final SmpSettings STANDARD = new SmpSettings(
            VotingRule.PROP,
            VictoryModel.LINEAR,
            ElectionModel.CONDITIONAL,
            Transition.DETERMINISTIC,
            RiskRange.MID,
            RiskAdjust.ONE_THIRD,
            ThirdParties.SEMI_COMMIT,
            OfferRule.S2P2,
            OfferViews.INITIATOR);
}
