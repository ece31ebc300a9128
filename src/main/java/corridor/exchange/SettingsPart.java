package corridor.exchange;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.List;
import java.util.Optional;

/** The key "parameters": KTAB's nine choices by name. */
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
    private static final String PATH = "$.parameters";

    private final JsonNode node;
    private final JsonParts parts;

    private SettingsPart(JsonNode node, JsonParts parts) {
        this.node = node;
        this.parts = parts;
    }

    static SmpSettings read(JsonNode node, JsonParts parts) {
        if (node.isMissingNode() || node.isNull()) {
            return SmpSettings.STANDARD;
        }
        if (!node.isObject()) {
            parts.wrong(PATH, node, "must be an object in braces");
            return SmpSettings.STANDARD;
        }
        parts.keys(node, PATH, KEYS, List.of());
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
        JsonNode value = node.path(key);
        if (value.isMissingNode()) {
            return usual;
        }
        Optional<E> found = value.isTextual() ? Named.find(kind, value.textValue()) : Optional.empty();
        if (found.isEmpty()) {
            List<String> names = Named.names(kind);
            parts.wrong(
                    PATH + "." + key, value, "is not a choice of " + key, NearestName.of(value.asText(), names), names);
        }
        return found.orElse(usual);
    }
}
