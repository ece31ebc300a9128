package corridor.workflow;

import corridor.catalogue.Catalogue;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import java.util.List;

/** Makes the problem that an id is no outcome: with the nearest valid id, or with what replaces a removed one. */
public final class UnknownOutcome {
    private UnknownOutcome() {}

    /**
     * Returns the problem.
     *
     * @param field option or field that gives the id
     * @param rule clause that says what is wrong
     * @param known ids of the valid outcomes
     */
    public static Problem of(Catalogue catalogue, String field, String id, String rule, List<String> known) {
        Problem unknown =
                new Problem(field, "", id, rule, NearestName.of(id, known), known, "catalogue outcomes").asField();
        return catalogue.removed().problem(id, unknown);
    }
}
