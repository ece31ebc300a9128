package corridor.scenario;

import corridor.text.JsonPart;
import corridor.text.TextRule;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A draft is the content of one scenario file, checked without its parents. A component that the file leaves out is
 * empty.
 *
 * @param name name of the scenario
 * @param findings problems of the file; the list grows when dates are compared with the run
 */
record Draft(
        String name,
        ProblemList findings,
        Optional<String> title,
        Optional<String> shortLabel,
        Optional<String> group,
        Optional<LocalDate> start,
        Optional<Integer> years,
        Map<String, DraftLever> levers,
        List<DraftEvent> events,
        Map<String, Double> parameters,
        Map<String, String> switches,
        Map<String, DraftPrior> priors,
        Map<String, String> info) {
    /**
     * A draft lever is the setting of a lever. It may depend on the start of the run, which a parent can set.
     *
     * @param setting function that makes the setting for a first day of the run
     * @param dates dates that the setting states, with their positions in the file
     * @param bargained part of the file that leaves the lever to bargaining; empty for other settings
     */
    record DraftLever(Function<LocalDate, LeverSetting> setting, List<DatedPlace> dates, Optional<JsonPart> bargained) {
        DraftLever(Function<LocalDate, LeverSetting> setting, List<DatedPlace> dates) {
            this(setting, dates, Optional.empty());
        }

        static DraftLever bargained(JsonPart mode) {
            return new DraftLever(start -> new LeverSetting.Bargained(), List.of(), Optional.of(mode));
        }

        static DraftLever of(LeverSetting setting, DatedPlace... dates) {
            return new DraftLever(start -> setting, List.of(dates));
        }
    }

    /** A draft event is an event with the place of its date. */
    record DraftEvent(ScheduledEvent event, DatedPlace date) {}

    /** A draft prior is an own prior with its part of the file. */
    record DraftPrior(OwnPrior prior, JsonPart place) {}

    Draft {
        levers = new LinkedHashMap<>(levers);
        events = List.copyOf(events);
        parameters = new LinkedHashMap<>(parameters);
        switches = new LinkedHashMap<>(switches);
        priors = new LinkedHashMap<>(priors);
        info = new LinkedHashMap<>(info);
    }

    /** Returns the text under a heading; empty if it is missing or blank. */
    String info(String heading) {
        String text = info.getOrDefault(heading, "");
        return TextRule.isBlank(text) ? "" : text;
    }
}
