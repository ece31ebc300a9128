package corridor.chart;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a chart says beside the numbers.
 *
 * @param version of Corridor, for the source line
 * @param seed master seed of the batch
 * @param titles readable title per scenario name; a scenario without one is called by its name
 * @param start first day of the runs
 * @param interventions the day from which a scenario differs, per scenario name; may lack some or all
 */
public record ChartContext(
        String version, long seed, Map<String, String> titles, LocalDate start, Map<String, LocalDate> interventions) {
    public ChartContext {
        titles = Map.copyOf(titles);
        interventions = Map.copyOf(interventions);
    }

    String title(String scenario) {
        return titles.getOrDefault(scenario, scenario);
    }
}
