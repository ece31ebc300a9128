package corridor.workflow.comparison;

import corridor.analysis.comparison.AreaDifferences;
import corridor.catalogue.Area;
import corridor.catalogue.Catalogue;
import corridor.result.RunKey;
import corridor.result.StoredBatch;
import corridor.result.folder.ResultFolder;
import corridor.result.table.AnalysisTable;
import corridor.result.table.AreaBlocks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the runs of each scenario with those of the reference, area by area. A pair is a future, or a block of runs if
 * there is one future: runs of one future are no independent pairs.
 */
final class AreaPairs {
    private final Catalogue catalogue;
    private final double years;
    private final Map<String, Map<RunKey, Map<String, Count>>> counts = new LinkedHashMap<>();

    /** Attacks in some runs. */
    private record Count(int runs, int attacks) {
        static final Count NONE = new Count(0, 0);

        Count plus(AreaBlocks.Block block) {
            return new Count(runs + block.runs(), attacks + block.attacks());
        }
    }

    AreaPairs(Catalogue catalogue, List<AreaBlocks.Block> blocks, double years) {
        this.catalogue = catalogue;
        this.years = years;
        boolean futures = blocks.stream().anyMatch(block -> block.first().future() > 0);
        for (AreaBlocks.Block block : blocks) {
            RunKey first = block.first();
            RunKey pair = new RunKey("", 0, first.future(), futures ? 0 : first.replicate());
            counts.computeIfAbsent(first.scenario(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(pair, any -> new LinkedHashMap<>())
                    .merge(block.area(), Count.NONE.plus(block), (sum, any) -> sum.plus(block));
        }
    }

    /** Returns the differences in a stored batch; none if it has no blocks. */
    static List<AreaDifferences> in(ResultFolder stored, StoredBatch batch, Catalogue catalogue) throws IOException {
        double years = batch.scenarios().get(0).years();
        return new AreaPairs(catalogue, AreaBlocks.read(stored.areaBlocks()), years)
                .of(batch.manifest().reference());
    }

    /** Writes the table of the differences, if there are any. */
    static void write(ResultFolder folder, ResultFolder stored, StoredBatch batch, Catalogue catalogue)
            throws IOException {
        List<AreaDifferences> differences = in(stored, batch, catalogue);
        if (!differences.isEmpty()) {
            AreaDifferences.write(folder.analysis().resolve(AnalysisTable.AREA_DIFFERENCES.file()), differences);
        }
    }

    /** Returns the differences of each scenario from the reference; none without blocks. */
    List<AreaDifferences> of(String reference) {
        List<AreaDifferences> differences = new ArrayList<>();
        for (String scenario : counts.keySet()) {
            if (!scenario.equals(reference) && counts.containsKey(reference)) {
                differences.add(of(scenario, reference));
            }
        }
        return differences;
    }

    private AreaDifferences of(String scenario, String reference) {
        Map<RunKey, Map<String, Count>> own = counts.get(scenario);
        Map<RunKey, Map<String, Count>> other = counts.get(reference);
        List<RunKey> pairs = other.keySet().stream()
                .filter(pair -> runs(own, pair) > 0 && runs(own, pair) == runs(other, pair))
                .toList();
        Map<String, double[]> byArea = new LinkedHashMap<>();
        Map<String, double[]> byRegion = new LinkedHashMap<>();
        for (Area area : catalogue.areas()) {
            double[] region = byRegion.computeIfAbsent(area.region(), any -> new double[pairs.size()]);
            double[] differences = new double[pairs.size()];
            for (int k = 0; k < differences.length; k++) {
                Count one = own.get(pairs.get(k)).getOrDefault(area.id(), Count.NONE);
                Count two = other.get(pairs.get(k)).getOrDefault(area.id(), Count.NONE);
                differences[k] = (one.attacks() - two.attacks()) / (runs(own, pairs.get(k)) * years);
                region[k] += differences[k];
            }
            byArea.put(area.id(), differences);
        }
        return new AreaDifferences(
                scenario,
                reference,
                "Attacks",
                "attacks a year",
                pairs.stream().mapToInt(pair -> runs(own, pair)).sum(),
                AreaDifferences.effects(byArea),
                AreaDifferences.effects(byRegion));
    }

    /** Returns the runs of a pair that did not fail; 0 if a scenario does not have it. */
    private static int runs(Map<RunKey, Map<String, Count>> counts, RunKey pair) {
        return counts.getOrDefault(pair, Map.of()).values().stream()
                .mapToInt(Count::runs)
                .max()
                .orElse(0);
    }
}
