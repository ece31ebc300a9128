package corridor.chart.page;

import corridor.analysis.comparison.AreaDifferences;
import corridor.analysis.comparison.AreaValues;
import corridor.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A chart context adds texts and facts to the numbers of charts.
 *
 * @param catalogue catalogue of the runs
 * @param version version of Corridor, for the source line
 * @param seed master seed of the batch
 * @param titles short name by scenario name; a scenario without one has its name as title
 * @param start first day of the runs
 * @param interventions day from which a scenario differs, by scenario name; scenarios may be missing
 * @param areas values by area, for maps; may be empty
 * @param areaDifferences differences from the reference by area, for maps; may be empty
 */
public record ChartContext(
        Catalogue catalogue,
        String version,
        long seed,
        Map<String, String> titles,
        LocalDate start,
        Map<String, LocalDate> interventions,
        List<AreaValues> areas,
        List<AreaDifferences> areaDifferences) {
    public ChartContext {
        titles = Map.copyOf(titles);
        interventions = Map.copyOf(interventions);
        areas = List.copyOf(areas);
        areaDifferences = List.copyOf(areaDifferences);
    }

    /** Makes a context without values by area. */
    public ChartContext(
            Catalogue catalogue,
            String version,
            long seed,
            Map<String, String> titles,
            LocalDate start,
            Map<String, LocalDate> interventions) {
        this(catalogue, version, seed, titles, start, interventions, List.of());
    }

    /** Makes a context without differences by area. */
    public ChartContext(
            Catalogue catalogue,
            String version,
            long seed,
            Map<String, String> titles,
            LocalDate start,
            Map<String, LocalDate> interventions,
            List<AreaValues> areas) {
        this(catalogue, version, seed, titles, start, interventions, areas, List.of());
    }

    public String title(String scenario) {
        return titles.getOrDefault(scenario, scenario);
    }
}
