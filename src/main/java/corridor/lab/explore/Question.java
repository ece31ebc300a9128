package corridor.lab.explore;

import corridor.batch.BatchPlan;
import corridor.catalogue.Outcome;
import corridor.catalogue.calibration.FutureSource;
import corridor.scenario.Scenario;
import corridor.text.JsonPart;
import java.util.List;

/**
 * A question asks what a scenario changes against a reference.
 *
 * @param body the question as it was sent
 * @param scenario the scenario, with its parents merged in
 * @param reference a shipped scenario
 * @param source source of the futures
 * @param pairs number of pairs, the product of futures and replicates of the plan
 * @param charts monthly outcomes of the charts
 * @param plan the batch that answers the question: the reference, the scenario, and their counterparts if stakeholders
 *     bargain
 */
public record Question(
        JsonPart body,
        Scenario scenario,
        Scenario reference,
        FutureSource source,
        long seed,
        int pairs,
        List<Outcome> charts,
        BatchPlan plan) {
    public Question {
        charts = List.copyOf(charts);
    }

    /** The part of the body that is the scenario file. */
    public JsonPart file() {
        return body.get("scenario");
    }

    /** The name of the scenario's file. */
    public String fileName() {
        return scenario.name() + ".json";
    }
}
