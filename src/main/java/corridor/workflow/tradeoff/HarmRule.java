package corridor.workflow.tradeoff;

import corridor.analysis.statistics.Objective;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.catalogue.Outcome;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.report.phrase.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The harm rule says that a search over a lever of force weighs the harm to civilians. An outcome that a search does
 * not name counts for nothing, so without this rule a search could find that force costs only money.
 */
final class HarmRule {
    private final Catalogue catalogue;

    HarmRule(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Checks that the outcomes contain each harm of each lever, with less of it better.
     *
     * @param most largest number of outcomes, for the suggestion
     * @throws InputException that names the levers and the missing outcomes
     */
    void check(List<Lever> levers, List<Objective> objectives, int most) {
        Set<String> weighed = objectives.stream()
                .filter(Objective::less)
                .map(objective -> objective.outcome().id())
                .collect(Collectors.toSet());
        List<Lever> ofForce = levers.stream()
                .filter(lever -> !weighed.containsAll(lever.harms()))
                .toList();
        if (ofForce.isEmpty()) {
            return;
        }
        Set<String> missing = new LinkedHashSet<>();
        ofForce.forEach(lever ->
                lever.harms().stream().filter(id -> !weighed.contains(id)).forEach(missing::add));
        String rule = Wording.list(ofForce.stream().map(Lever::id).toList())
                + (ofForce.size() == 1 ? " is a lever of force" : " are levers of force")
                + ", so the search must weigh the harm to civilians: "
                + Wording.list(missing.stream().map(this::named).toList())
                + (missing.size() == 1 ? " is" : " are") + " missing, with less of it better";
        throw new InputException(new Problem("outcomes", "", "", rule, suggestion(objectives, missing, most), List.of())
                .asField()
                .suggestingField());
    }

    private String named(String outcome) {
        return outcome + " (" + catalogue.outcome(outcome).label() + ")";
    }

    /** Returns the outcomes of the request with the missing ones; empty if these are too many for one search. */
    private static String suggestion(List<Objective> objectives, Set<String> missing, int most) {
        List<String> all = Stream.concat(
                        objectives.stream()
                                .filter(objective ->
                                        !missing.contains(objective.outcome().id()))
                                .map(HarmRule::written),
                        missing.stream())
                .toList();
        return all.size() > most ? "" : "outcomes " + String.join(",", all);
    }

    private static String written(Objective objective) {
        Outcome.Wish usual = objective.less() ? Outcome.Wish.LESS : Outcome.Wish.MORE;
        String id = objective.outcome().id();
        return objective.outcome().wish() == usual ? id : id + (objective.less() ? ":less" : ":more");
    }
}
