package corridor.chart.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.comparison.AreaDifferences;
import corridor.catalogue.Area;
import corridor.catalogue.Catalogue;
import corridor.chart.LabelAudit;
import corridor.chart.SyntheticAnalysis;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceMapChartTest {
    @Test
    void clearTilesAreCountedAndProvincesSummed() {
        Chart map = draw(1, true).get(0);

        assertThat(map.kind()).isEqualTo(Chart.Kind.DIFFERENCE_MAP);
        assertThat(map.id()).isEqualTo("difference-map-scenario-1");
        assertThat(map.alt())
                .contains("Clear in 26 of " + Catalogue.standard().areas().size() + " tiles")
                .contains("Balochistan \u221252.0 (\u221257.0 to \u221247.0)");
        assertThat(map.svg()).contains("n = 400 pairs of runs", ">QTA<", ">Balochistan<", "says nothing");
        assertThat(LabelAudit.problems(map.svg())).isEmpty();
    }

    @Test
    void aScenarioThatMovesNoTileHasNoMap() {
        assertThat(draw(0, true)).isEmpty();
    }

    @Test
    void aMapOnWhichNothingIsClearIsNotDrawn() {
        assertThat(draw(1, false)).isEmpty();
    }

    /**
     * Draws the map of 2 attacks fewer in each area of Balochistan, clear or not, and half an unclear one more
     * elsewhere.
     */
    private static List<Chart> draw(double size, boolean clear) {
        Map<String, AreaDifferences.Effect> byArea = new LinkedHashMap<>();
        Map<String, AreaDifferences.Effect> byRegion = new LinkedHashMap<>();
        for (Area area : Catalogue.standard().areas()) {
            boolean there = area.region().equals("BAL");
            double mean = size * (there ? -2 : 0.5);
            byArea.put(area.id(), new AreaDifferences.Effect(mean, mean - 1, mean + 1, there && clear));
            AreaDifferences.Effect sum = byRegion.get(area.region());
            double all = mean + (sum == null ? 0 : sum.mean());
            byRegion.put(area.region(), new AreaDifferences.Effect(all, all - 5, all + 5, there && clear));
        }
        AreaDifferences differences =
                new AreaDifferences("scenario-1", "scenario-0", "Attacks", "attacks a year", 400, byArea, byRegion);
        SyntheticAnalysis synthetic = SyntheticAnalysis.of(2, 24);
        ChartContext context = new ChartContext(
                Catalogue.standard(),
                "0.1.0",
                7,
                Map.of("scenario-1", "Surge", "scenario-0", "Baseline"),
                LocalDate.of(2025, 1, 1),
                Map.of(),
                List.of(),
                List.of(differences));
        return new ChartBook()
                .draw(synthetic.analysis(), context).stream()
                        .filter(chart -> chart.section() == Chart.Section.AREAS)
                        .toList();
    }
}
