package corridor.report.phrase;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Parameter;
import corridor.catalogue.calibration.FutureSource;
import corridor.scenario.OwnPriors;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prior words tell that the user stated ranges of parameters, and what follows for the futures. */
public final class PriorWords {
    private PriorWords() {}

    /**
     * Returns the sentences; empty if no scenario states a prior.
     *
     * @param source where the values of all other parameters come from
     */
    public static Optional<String> sentences(Catalogue catalogue, FutureSource source, List<Scenario> scenarios) {
        List<String> ranges = new ArrayList<>();
        OwnPriors.shared(scenarios).forEach((id, prior) -> {
            Parameter parameter = catalogue.parameter(id);
            ranges.add("\u201c" + Wording.within(parameter.meaning()) + "\u201d (" + id + ": "
                    + prior.words(parameter.unit()) + ")");
        });
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        boolean one = ranges.size() == 1;
        String which = (one ? "The range of this number is" : "The ranges of these numbers are") + " the user's own: "
                + Wording.list(ranges) + ".";
        return Optional.of(
                switch (source) {
                    case ENSEMBLE ->
                        which + " All scenarios share these draws. What the record says on "
                                + (one ? "it" : "them")
                                + " is not used, and the other numbers were matched to the record"
                                + " without " + (one ? "it" : "them")
                                + ", so these futures as a whole were not checked against the record.";
                    case PRIOR -> which + " All scenarios share these draws.";
                    case DEFAULTS ->
                        which + " " + (one ? "It is" : "They are")
                                + " not used here, since each number stands at one value.";
                });
    }
}
