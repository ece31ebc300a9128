package corridor.scenario;

import corridor.text.Capitals;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A scenario is a what-if after its parents have been merged in: all inputs of a run except randomness.
 *
 * @param name file name without ending; the {@code scenario} column of every table
 * @param title one line for readers
 * @param ancestry names of the scenarios that it extends, nearest first
 * @param start first day of the run
 * @param years length of the run, in years
 * @param levers settings by lever id, in catalogue order; a lever that is absent is endogenous, or neutral if it has no
 *     rule
 * @param events dated shocks, by date
 * @param parameters values that replace catalogue defaults, by id
 * @param switches options that replace default switches, by id
 * @param priors ranges from which futures draw parameters in place of the ensemble or the catalogue, by id; none of a
 *     parameter that {@code parameters} sets
 * @param info text for readers by heading; headings as in {@link Info}
 */
public record Scenario(
        String name,
        String title,
        List<String> ancestry,
        LocalDate start,
        int years,
        Map<String, LeverSetting> levers,
        List<ScheduledEvent> events,
        Map<String, Double> parameters,
        Map<String, String> switches,
        Map<String, OwnPrior> priors,
        Info info) {
    public Scenario {
        ancestry = List.copyOf(ancestry);
        levers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(levers));
        events = List.copyOf(events);
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        switches = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(switches));
        priors = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(priors));
    }

    /** Makes a scenario without own priors. */
    public Scenario(
            String name,
            String title,
            List<String> ancestry,
            LocalDate start,
            int years,
            Map<String, LeverSetting> levers,
            List<ScheduledEvent> events,
            Map<String, Double> parameters,
            Map<String, String> switches,
            Info info) {
        this(name, title, ancestry, start, years, levers, events, parameters, switches, Map.of(), info);
    }

    /** Short name for charts and tables: that of the file, or else one that is made from the name of the scenario. */
    public String label() {
        return info.shortLabel().isEmpty() ? labelOf(name) : info.shortLabel();
    }

    /** Returns {@code Investment freeze 24m} for {@code investment-freeze-24m}. */
    static String labelOf(String name) {
        return Capitals.upper(name.replace('-', ' '));
    }

    /** Returns a copy with another name. */
    public Scenario named(String other) {
        return new Scenario(other, title, ancestry, start, years, levers, events, parameters, switches, priors, info);
    }

    /** Returns a copy with other texts for readers. */
    public Scenario withInfo(Info other) {
        return new Scenario(name, title, ancestry, start, years, levers, events, parameters, switches, priors, other);
    }

    /** First day after the run. */
    public LocalDate end() {
        return start.plusYears(years);
    }

    /** Returns a copy with these options of switches. All other switches keep their options. */
    public Scenario withSwitches(Map<String, String> options) {
        Map<String, String> merged = new LinkedHashMap<>(switches);
        merged.putAll(options);
        return new Scenario(name, title, ancestry, start, years, levers, events, parameters, merged, priors, info);
    }

    /**
     * Returns a copy with these settings of levers, parameters and switches. All other settings are kept, except own
     * priors of these parameters.
     */
    public Scenario with(
            Map<String, LeverSetting> otherLevers, Map<String, Double> otherParameters, Map<String, String> options) {
        Map<String, LeverSetting> mergedLevers = new LinkedHashMap<>(levers);
        mergedLevers.putAll(otherLevers);
        Map<String, Double> mergedParameters = new LinkedHashMap<>(parameters);
        mergedParameters.putAll(otherParameters);
        Map<String, String> mergedSwitches = new LinkedHashMap<>(switches);
        mergedSwitches.putAll(options);
        Map<String, OwnPrior> keptPriors = new LinkedHashMap<>(priors);
        keptPriors.keySet().removeAll(otherParameters.keySet());
        return new Scenario(
                name,
                title,
                ancestry,
                start,
                years,
                mergedLevers,
                events,
                mergedParameters,
                mergedSwitches,
                keptPriors,
                info);
    }
}
