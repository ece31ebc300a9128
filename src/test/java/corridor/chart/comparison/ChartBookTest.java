package corridor.chart.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.comparison.Analysis;
import corridor.catalogue.Catalogue;
import corridor.chart.SyntheticAnalysis;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChartBookTest {
    private static Chart forest(List<Chart> charts) {
        return charts.stream()
                .filter(chart -> chart.kind() == Chart.Kind.FOREST)
                .findFirst()
                .orElseThrow();
    }

    private static List<Chart> book(SyntheticAnalysis synthetic) {
        return new ChartBook().draw(synthetic.analysis(), synthetic.context());
    }

    @Test
    void drawsDifferencesThenOutcomesThenTheCourse() {
        assertThat(book(SyntheticAnalysis.of(3, 24)))
                .extracting(Chart::id)
                .containsExactly(
                        "dots",
                        "dots-narrow",
                        "forest-scenario-1",
                        "forest-scenario-2",
                        "fan-attacks-pips",
                        "fan-deaths",
                        "totals-attacks-chinese",
                        "totals-deaths-chinese",
                        "fan-disbursement",
                        "spread-deaths-chinese",
                        "spread-attacks-pips",
                        "spread-withdrawn-value",
                        "path-scenario-1",
                        "path-scenario-2",
                        "ladder-pressure-step",
                        "project-states");
    }

    @Test
    void drawsHistoriesVarianceAndAreasWhereTheyAreKnown() {
        assertThat(book(SyntheticAnalysis.of(3, 24).rich()))
                .extracting(Chart::id)
                .contains("histories-attacks-pips", "split-scenario-1", "split-scenario-2", "map-scenario-0");
    }

    @Test
    void theMapSaysThatItIsStateOfTheModelAndDrawsNoBorders() {
        Chart map = book(SyntheticAnalysis.of(2, 24).rich()).stream()
                .filter(c -> c.section() == Chart.Section.AREAS)
                .findFirst()
                .orElseThrow();
        assertThat(map.svg()).contains("State of the model, not data", "disputed", ">QTA</text>", ">ZAH</text>");
    }

    @Test
    void drawsNothingThatTheAnalysisLacks() {
        Analysis empty = new Analysis("a", List.of("a"), 3, List.of(), List.of(), List.of(), List.of(), List.of());
        ChartContext context =
                new ChartContext(Catalogue.standard(), "0.1.0", 7, Map.of(), LocalDate.of(2026, 1, 1), Map.of());
        assertThat(new ChartBook().draw(empty, context)).isEmpty();
        assertThat(book(SyntheticAnalysis.of(1, 24)))
                .extracting(Chart::section)
                .doesNotContain(Chart.Section.DIFFERENCES);
    }

    @Test
    void leavesOutWhatNoReplicateDefines() {
        SyntheticAnalysis synthetic = SyntheticAnalysis.of(2, 24).times(Double.NaN);
        assertThat(book(synthetic)).extracting(Chart::id).containsExactly("ladder-pressure-step");
    }

    @Test
    void leavesOutChartsOfAnOutcomeThatHardlyVaries() {
        assertThat(book(SyntheticAnalysis.of(2, 24).times(0)))
                .extracting(Chart::id)
                .noneMatch(id -> id.startsWith("spread-"))
                .doesNotContain("project-states");
    }

    @Test
    void spreadsManyScenariosOverSeveralChartsWithDistinctIds() {
        List<Chart> charts = book(SyntheticAnalysis.of(9, 24));
        assertThat(charts).extracting(Chart::id).doesNotHaveDuplicates().contains("fan-deaths", "fan-deaths-2");
        assertThat(charts)
                .filteredOn(c -> c.section() == Chart.Section.DIFFERENCES)
                .hasSize(8);
        assertThat(charts).extracting(Chart::id).allMatch(id -> id.matches("[a-z0-9-]+"));
    }

    @Test
    void everyChartNamesScenariosReplicatesSeedAndVersion() {
        for (Chart chart : book(SyntheticAnalysis.of(2, 24))) {
            assertThat(chart.svg())
                    .as(chart.id())
                    .contains(">Corridor 0.1.0, seed 7<")
                    .contains("Baseline")
                    .contains("Investment freeze, 24 months")
                    .contains("100 replicates");
        }
    }

    @Test
    void theAlternativeTextSpeaksInNumbers() {
        for (Chart chart : book(SyntheticAnalysis.of(2, 24))) {
            assertThat(chart.alt()).as(chart.id()).matches("(?s).*\\d.*").endsWith(".");
        }
        assertThat(forest(book(SyntheticAnalysis.of(2, 24))).alt())
                .contains("Attacks as PIPS would count: fewer, \u2212")
                .contains("Civilians killed (not distinguishable)");
    }

    @Test
    void theForestNamesDirectionAndZero() {
        assertThat(forest(book(SyntheticAnalysis.of(2, 24))).svg())
                .contains("\u2190 fewer, lower", "more, higher \u2192", "too small to matter", ">0</text>");
    }

    @Test
    void namesAScenarioWithoutTitleByItsName() {
        SyntheticAnalysis synthetic = SyntheticAnalysis.of(2, 24);
        ChartContext context =
                new ChartContext(Catalogue.standard(), "0.1.0", 7, Map.of(), LocalDate.of(2026, 1, 1), Map.of());
        assertThat(forest(new ChartBook().draw(synthetic.analysis(), context)).svg())
                .contains("scenario-1: differences from scenario-0");
    }
}
