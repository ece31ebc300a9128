package corridor.workflow;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.result.StoredBatch;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioLabels;
import java.util.List;
import java.util.Map;

/** Finds the scenarios and outcomes named in a question about a batch, or suggests similar names. */
public final class BatchQuestions {
    private final Catalogue catalogue;
    private final StoredBatch batch;

    public BatchQuestions(Catalogue catalogue, StoredBatch batch) {
        this.catalogue = catalogue;
        this.batch = batch;
    }

    public Outcome outcome(String field, String id) {
        List<String> ids = catalogue.outcomes().stream().map(Outcome::id).toList();
        if (!ids.contains(id)) {
            throw new InputException(UnknownOutcome.of(catalogue, field, id, "is not an outcome", ids));
        }
        return catalogue.outcome(id);
    }

    public Scenario scenario(String field, String name) {
        List<String> names = batch.scenarios().stream().map(Scenario::name).toList();
        int at = names.indexOf(name);
        if (at < 0) {
            throw new InputException(new Problem(
                            field,
                            "",
                            name,
                            "is not a scenario of this batch",
                            NearestName.of(name, names),
                            names,
                            "the folder scenarios of the batch")
                    .asField());
        }
        return batch.scenarios().get(at);
    }

    /** Returns the short names of all scenarios of the batch, by their names. */
    public static Map<String, String> labels(StoredBatch batch) {
        return ScenarioLabels.of(batch.scenarios());
    }
}
