package corridor.analysis.comparison;

import corridor.analysis.statistics.MeanTest;
import corridor.analysis.statistics.Samples;
import corridor.result.table.AnalysisTable;
import corridor.text.CsvRow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Area differences are the paired differences of one scenario from the reference in each area, or in each group of
 * areas. A pair is the same block of runs in both scenarios, with the same luck and futures.
 *
 * @param scenario name of the scenario
 * @param reference name of the reference
 * @param quantity name of the quantity, such as "Attacks"
 * @param unit unit of the quantity, such as "attacks a year"
 * @param runs runs of each scenario in the pairs
 * @param byArea difference by id of the area
 * @param byRegion difference by id of the region, summed over its areas
 */
public record AreaDifferences(
        String scenario,
        String reference,
        String quantity,
        String unit,
        int runs,
        Map<String, Effect> byArea,
        Map<String, Effect> byRegion) {
    private static final double LEVEL = 0.05;

    /**
     * A difference with its interval.
     *
     * @param mean mean difference of a run, a year
     * @param low lower end of the 95 % interval of the mean; NaN for fewer than two pairs
     * @param high upper end
     * @param clear whether it is distinguishable from zero, after correction for all areas or regions (Holm)
     */
    public record Effect(double mean, double low, double high, boolean clear) {}

    public AreaDifferences {
        byArea = Collections.unmodifiableMap(new LinkedHashMap<>(byArea));
        byRegion = Collections.unmodifiableMap(new LinkedHashMap<>(byRegion));
    }

    /** Writes a table with one row for each scenario and area, and for each scenario and region. */
    public static void write(Path file, List<AreaDifferences> differences) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(AnalysisTable.AREA_DIFFERENCES.headerLine());
            for (AreaDifferences found : differences) {
                for (Map<String, Effect> effects : List.of(found.byArea, found.byRegion)) {
                    for (Map.Entry<String, Effect> entry : effects.entrySet()) {
                        new CsvRow()
                                .cells(found.scenario, found.reference, entry.getKey())
                                .count(found.runs)
                                .numbers(
                                        entry.getValue().mean(),
                                        entry.getValue().low(),
                                        entry.getValue().high())
                                .cell(Boolean.toString(entry.getValue().clear()))
                                .write(out);
                    }
                }
            }
        }
    }

    /**
     * Returns the effects by name.
     *
     * @param pairs differences by name, one for each pair of blocks, as a mean of the runs of the block; no NaN
     */
    public static Map<String, Effect> effects(Map<String, double[]> pairs) {
        List<Double> p = new ArrayList<>();
        pairs.values().forEach(values -> p.add(MeanTest.p(values)));
        double[] corrected = MeanTest.holm(p);
        Map<String, Effect> effects = new LinkedHashMap<>();
        int k = 0;
        for (Map.Entry<String, double[]> entry : pairs.entrySet()) {
            double[] values = entry.getValue();
            double mean = Samples.mean(values);
            double reach = MeanTest.halfWidth(values);
            effects.put(entry.getKey(), new Effect(mean, mean - reach, mean + reach, corrected[k] < LEVEL));
            k++;
        }
        return effects;
    }
}
