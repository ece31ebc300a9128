package corridor.analysis.comparison;

import corridor.catalogue.Catalogue;
import java.util.List;

/**
 * A ladder outcome is a monthly outcome whose values are steps.
 *
 * @param outcome id of the outcome
 * @param states names of the steps 0, 1, 2 ...
 */
public record LadderOutcome(String outcome, List<String> states) {
    public LadderOutcome {
        states = List.copyOf(states);
        if (states.size() < 2) {
            throw new IllegalArgumentException(outcome + ": a ladder needs at least two states");
        }
    }

    /** Returns the ladder outcomes of a catalogue. Their steps have the names of the levels of a lever. */
    public static List<LadderOutcome> of(Catalogue catalogue) {
        return List.of(new LadderOutcome(
                "pressure_step",
                catalogue.lever("china.pressureStep").levels().stream()
                        .map(level -> level.replace('-', ' '))
                        .toList()));
    }

    /** Rounds a monthly value to the nearest step; the value is a mean over the days of the month. */
    int step(double value) {
        int step = (int) Math.floor(value + 0.5);
        if (step < 0 || step >= states.size()) {
            throw new IllegalArgumentException(
                    outcome + ": " + value + " is not a step of a ladder of " + states.size());
        }
        return step;
    }
}
