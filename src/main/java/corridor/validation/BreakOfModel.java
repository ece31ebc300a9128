package corridor.validation;

import java.util.List;
import java.util.Map;

/**
 * A break of the model changes parameters and switches so that the model is wrong on purpose. It shows which patterns
 * then fail.
 *
 * @param name short name
 * @param change what was changed, a clause
 * @param parameters values by id; they may lie outside their ranges
 * @param switches options by id of the switch
 */
record BreakOfModel(String name, String change, Map<String, Double> parameters, Map<String, String> switches) {
    static final List<BreakOfModel> ALL = List.of(
            new BreakOfModel(
                    "no-triggering",
                    "no attack triggers another, and none kills more than one",
                    Map.of("groups.excitationTtp", 0.0, "groups.excitationBaloch", 0.0, "groups.mostVictims", 1.0),
                    Map.of()),
            new BreakOfModel(
                    "no-fear-no-harm",
                    "neither fear of the state nor civilians killed by it change anything",
                    Map.of("civil.alphaHarm", 0.0, "civil.lambdaHarm", 0.0),
                    Map.of("FEAR_MODEL", "INERT")),
            new BreakOfModel(
                    "spread-evenly",
                    "attacks do not follow past violence in their choice of areas",
                    Map.of("groups.focus", 0.0),
                    Map.of()));
}
