package corridor.report.comparison;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Parameter;
import corridor.catalogue.calibration.CalibrationPlan.Input.Role;
import corridor.catalogue.calibration.Ensemble;
import corridor.catalogue.calibration.FutureSource;
import corridor.number.Counted;
import corridor.report.phrase.PriorWords;
import corridor.report.phrase.Wording;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Record words are sentences on the relation between the futures of a batch and the record, and on the limits of that
 * relation.
 */
public final class RecordWords {
    private static final double NARROW = 0.6;

    private RecordWords() {}

    /** Returns the sentences that a report shows under the answer. */
    public static List<String> sentences(Catalogue catalogue, FutureSource source, List<Scenario> scenarios) {
        Ensemble ensemble = catalogue.ensemble();
        List<String> sentences = new ArrayList<>();
        switch (source) {
            case ENSEMBLE -> {
                sentences.add(
                        "The futures resemble the record of 2021 to 2025, because they were chosen to. The record was"
                                + " used on " + learned(ensemble) + " of the " + Counted.of(varied(catalogue), "number")
                                + " of the model that nobody knows, and narrows " + narrowed(ensemble)
                                + " of them clearly; " + unlearned(ensemble)
                                + " more are drawn from their whole ranges, and all others stand at their defaults.");
                stale(ensemble).ifPresent(sentences::add);
            }
            case PRIOR ->
                sentences.add("Each future draws every uncertain number from its whole range, whatever the"
                        + " record says; few of these futures resemble the record.");
            case DEFAULTS ->
                sentences.add("Each number of the model stands at one value; what nobody knows about them is"
                        + " not shown.");
        }
        PriorWords.sentences(catalogue, source, scenarios).ifPresent(sentences::add);
        outside(catalogue, ensemble, scenarios).ifPresent(sentences::add);
        sentences.add(
                "That the model agrees with the record is no evidence for the effect of a policy. Intervals do not"
                        + " cover what every version of the model leaves out.");
        return sentences;
    }

    /** Returns a warning that the model has changed since the ensemble was made; empty if the ensemble is not stale. */
    public static Optional<String> stale(Ensemble ensemble) {
        return ensemble.isStale()
                ? Optional.of("These draws are stale: the model has changed since they were made ("
                        + ensemble.about().staleSince() + ").")
                : Optional.empty();
    }

    private static Optional<String> outside(Catalogue catalogue, Ensemble ensemble, List<Scenario> scenarios) {
        List<String> moved = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            for (String id : scenario.parameters().keySet()) {
                if (isLearned(ensemble, id)) {
                    Parameter parameter = catalogue.parameter(id);
                    moved.add(scenario.name() + " sets \u201c" + Wording.within(parameter.meaning()) + "\u201d");
                }
            }
        }
        return moved.isEmpty()
                ? Optional.empty()
                : Optional.of("Outside what the record allows, or not checked against it: " + Wording.list(moved)
                        + ", which the record says something on.");
    }

    private static boolean isLearned(Ensemble ensemble, String id) {
        return ensemble.about().inputs().stream()
                .anyMatch(input -> input.id().equals(id) && input.role() == Role.LEARNED);
    }

    private static long learned(Ensemble ensemble) {
        return ensemble.about().inputs().stream()
                .filter(input -> input.role() == Role.LEARNED)
                .count();
    }

    /** Counts the learned parameters whose spread is clearly narrower than that of the prior. */
    private static long narrowed(Ensemble ensemble) {
        return ensemble.about().inputs().stream()
                .filter(input -> input.role() == Role.LEARNED && input.spread() < NARROW)
                .count();
    }

    private static long unlearned(Ensemble ensemble) {
        return ensemble.about().inputs().size() - learned(ensemble);
    }

    private static int varied(Catalogue catalogue) {
        return (int) catalogue.parameters().stream().filter(Parameter::isFree).count();
    }
}
