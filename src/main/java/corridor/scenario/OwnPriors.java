package corridor.scenario;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The own priors of several scenarios together. All scenarios of a batch share their futures, so a prior that one
 * scenario states holds for all of them that do not fix the parameter.
 */
public final class OwnPriors {
    private OwnPriors() {}

    /**
     * Returns the priors that the scenarios share, by parameter id.
     *
     * @throws InputException if two scenarios state different priors for one parameter
     */
    public static Map<String, OwnPrior> shared(List<Scenario> scenarios) {
        Map<String, OwnPrior> shared = new LinkedHashMap<>();
        Map<String, String> by = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            scenario.priors().forEach((id, prior) -> {
                OwnPrior other = shared.putIfAbsent(id, prior);
                if (other == null) {
                    by.put(id, scenario.name());
                } else if (!other.equals(prior)) {
                    problems.add(Problem.of(
                            scenario.name(),
                            "draws " + id + " " + prior.words("1") + ", but '" + by.get(id) + "' draws it "
                                    + other.words("1")
                                    + "; the scenarios of a batch share their futures, so a parameter has one prior in"
                                    + " all of them"));
                }
            });
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return shared;
    }
}
