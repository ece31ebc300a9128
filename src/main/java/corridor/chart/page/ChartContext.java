package corridor.chart.page;

import corridor.analysis.comparison.AreaValues;
import corridor.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a chart says beside the numbers.
 *
 * @param catalogue of the runs
 * @param version of Corridor, for the source line
 * @param seed master seed of the batch
 * @param titles readable title per scenario name; a scenario without one is called by its name
 * @param start first day of the runs
 * @param interventions the day from which a scenario differs, per scenario name; may lack some or all
 * @param areas what is known by area, for maps; may be empty
 */
public record ChartContext(
        Catalogue catalogue,
        String version,
        long seed,
        Map<String, String> titles,
        LocalDate start,
        Map<String, LocalDate> interventions,
        List<AreaValues> areas) {
    public ChartContext {
        titles = Map.copyOf(titles);
        interventions = Map.copyOf(interventions);
        areas = List.copyOf(areas);
    }

    /** Without anything by area. */
    public ChartContext(
            Catalogue catalogue,
            String version,
            long seed,
            Map<String, String> titles,
            LocalDate start,
            Map<String, LocalDate> interventions) {
        this(catalogue, version, seed, titles, start, interventions, List.of());
    }

    public String title(String scenario) {
        return titles.getOrDefault(scenario, scenario);
    }
}
