package corridor.exchange;

import corridor.bargain.Named;
import corridor.bargain.smp.ElectionModel;
import corridor.bargain.smp.OfferRule;
import corridor.bargain.smp.OfferViews;
import corridor.bargain.smp.RiskAdjust;
import corridor.bargain.smp.RiskRange;
import corridor.bargain.smp.SmpSettings;
import corridor.bargain.smp.ThirdParties;
import corridor.bargain.smp.Transition;
import corridor.bargain.smp.VictoryModel;
import corridor.bargain.smp.VotingRule;
import corridor.problem.NearestName;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import java.util.List;
import java.util.Optional;

/** Reads the key "parameters", KTAB's nine choices by name. */
final class SettingsPart {
    private static final List<String> KEYS = List.of(
            "VotingRule",
            "VictoryProbModel",
            "PCEModel",
            "StateTransitions",
            "BigRRange",
            "BigRAdjust",
            "ThirdPartyCommit",
            "InterVecBrgn",
            "BargnModel");

    private final JsonPart node;
    private final JsonParts parts;

    private SettingsPart(JsonPart node, JsonParts parts) {
        this.node = node;
        this.parts = parts;
    }

    static SmpSettings read(JsonPart node, JsonParts parts) {
        if (node.is(Kind.NULL)) {
            return SmpSettings.STANDARD;
        }
        if (!node.is(Kind.OBJECT)) {
            parts.wrong(node, "must be an object in braces");
            return SmpSettings.STANDARD;
        }
        parts.keys(node, KEYS, List.of());
        return new SettingsPart(node, parts).settings();
    }

    private SmpSettings settings() {
        SmpSettings usual = SmpSettings.STANDARD;
        return new SmpSettings(
                choice("VotingRule", VotingRule.class, usual.votingRule()),
                choice("VictoryProbModel", VictoryModel.class, usual.victoryModel()),
                choice("PCEModel", ElectionModel.class, usual.electionModel()),
                choice("StateTransitions", Transition.class, usual.transition()),
                choice("BigRRange", RiskRange.class, usual.riskRange()),
                choice("BigRAdjust", RiskAdjust.class, usual.riskAdjust()),
                choice("ThirdPartyCommit", ThirdParties.class, usual.thirdParties()),
                choice("InterVecBrgn", OfferRule.class, usual.offerRule()),
                choice("BargnModel", OfferViews.class, usual.offerViews()));
    }

    private <E extends Enum<E> & Named> E choice(String key, Class<E> kind, E usual) {
        JsonPart value = node.orNull(key);
        if (!node.has(key)) {
            return usual;
        }
        Optional<E> found = value.is(Kind.TEXT) ? Named.find(kind, value.text()) : Optional.empty();
        if (found.isEmpty()) {
            List<String> names = Named.names(kind);
            parts.wrong(value, "is not a choice of " + key, NearestName.of(value.text(), names), names);
        }
        return found.orElse(usual);
    }
}
