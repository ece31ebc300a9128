package corridor.workflow.comparison;

import corridor.analysis.comparison.AreaValues;
import corridor.catalogue.Catalogue;
import corridor.chart.page.ChartContext;
import corridor.result.AreaTotals;
import corridor.result.StoredBatch;
import corridor.result.folder.ResultFolder;
import corridor.result.table.AreaMeans;
import corridor.scenario.FirstDifference;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioLabels;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the facts about the scenarios that charts show in addition to the numbers. */
final class ChartFacts {
    private ChartFacts() {}

    static ChartContext of(ResultFolder stored, StoredBatch batch, Catalogue catalogue, String version)
            throws IOException {
        Scenario reference = batch.scenarios().get(0);
        Map<String, LocalDate> interventions = new LinkedHashMap<>();
        for (Scenario scenario : batch.scenarios()) {
            FirstDifference.between(reference, scenario).ifPresent(day -> interventions.put(scenario.name(), day));
        }
        return new ChartContext(
                catalogue,
                version,
                batch.manifest().seed(),
                ScenarioLabels.of(batch.scenarios()),
                reference.start(),
                interventions,
                areas(stored, batch),
                AreaPairs.in(stored, batch, catalogue));
    }

    /** Returns the attacks by area in the reference; an empty list if the batch did not store them. */
    private static List<AreaValues> areas(ResultFolder stored, StoredBatch batch) throws IOException {
        Map<String, Double> attacks = AreaMeans.perYear(stored.areas(), AreaTotals.Measure.ATTACKS)
                .getOrDefault(batch.manifest().reference(), Map.of());
        return attacks.isEmpty()
                ? List.of()
                : List.of(new AreaValues(batch.manifest().reference(), "Attacks", "attacks a year", attacks));
    }
}
