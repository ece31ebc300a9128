package corridor.chart.page;

import corridor.analysis.comparison.AreaValues;
import corridor.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Texts and facts that charts show in addition to the numbers.
 *
 * @param catalogue of the runs
 * @param version of Corridor, for the source line
 * @param seed master seed of the batch
 * @param titles readable title per scenario name; a scenario without one has its name as title
 * @param start first day of the runs
 * @param interventions the day from which a scenario differs, per scenario name; may lack some or all
 * @param areas facts by area, for maps; may be empty
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

    /** Makes a context without facts by area. */
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
