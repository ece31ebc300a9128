package corridor;

import corridor.chart.ChartContext;
import corridor.result.StoredBatch;
import corridor.scenario.FirstDifference;
import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What charts say of the scenarios beside the numbers. */
final class ChartFacts {
    private ChartFacts() {}

    static ChartContext of(StoredBatch batch, String version) {
        Scenario reference = batch.scenarios().get(0);
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, LocalDate> interventions = new LinkedHashMap<>();
        for (Scenario scenario : batch.scenarios()) {
            titles.put(scenario.name(), scenario.title().isBlank() ? scenario.name() : scenario.title());
            FirstDifference.between(reference, scenario).ifPresent(day -> interventions.put(scenario.name(), day));
        }
        return new ChartContext(version, batch.manifest().seed(), titles, reference.start(), interventions);
    }
}
