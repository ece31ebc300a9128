package corridor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.discovery.Discoverer;
import corridor.analysis.discovery.Discovery;
import corridor.analysis.discovery.FutureCases;
import corridor.analysis.discovery.InputColumn;
import corridor.analysis.discovery.Inputs;
import corridor.analysis.discovery.Interest;
import corridor.analysis.discovery.PrimOptions;
import corridor.analysis.robustness.Robustness;
import corridor.analysis.statistics.Objective;
import corridor.analysis.tradeoff.Option;
import corridor.analysis.tradeoff.Setting;
import corridor.analysis.tradeoff.TradeOffs;
import corridor.catalogue.Catalogue;
import corridor.chart.discovery.Contours;
import corridor.chart.discovery.DiscoveryCharts;
import corridor.chart.page.Chart;
import corridor.chart.page.SampleCaption;
import corridor.chart.robustness.RobustnessCharts;
import corridor.chart.tradeoff.ParallelChart;
import corridor.chart.tradeoff.TradeOffCharts;
import corridor.random.KeyedRandom;
import corridor.result.RunColumns;
import corridor.result.RunKey;
import corridor.result.RunResult;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplorationChartsTest {
    private static final SampleCaption CAPTION =
            new SampleCaption("0.1.0", 7, "Deaths of civilians a year", "persons", "1000 futures under the baseline");
    private static final UnaryOperator<String> LONG =
            id -> "Grievance at the start in the tribal districts and other areas of past violence, " + id;
    private static final long KEY = new KeyedRandom(3, 0, 0).key(1, 1);

    @Test
    void discoveryShowsBoxTradeOffMapAndTreeThatCanBeRead() {
        Discovery discovery = discovery(row -> row[0] > 0.6 && row[1] < 0.5 || row[2] > 0.9 ? 1 : 0);

        List<Chart> charts = DiscoveryCharts.of(discovery, "above 20 persons", LONG, CAPTION);

        assertThat(charts)
                .extracting(Chart::id)
                .containsExactly(
                        "prim-limits-deaths-of-civilians-a-year",
                        "prim-trade-off-deaths-of-civilians-a-year",
                        "factor-map-deaths-of-civilians-a-year",
                        "tree-deaths-of-civilians-a-year");
        assertReadable(charts);
        assertThat(DiscoveryCharts.of(discovery, "above 20 persons", LONG, CAPTION)
                        .get(2)
                        .svg())
                .isEqualTo(charts.get(2).svg());
    }

    @Test
    void whereNothingExplainsItThereIsNoChart() {
        Discovery discovery = discovery(row -> row[6] > 0.8 ? 1 : 0);

        assertThat(DiscoveryCharts.of(discovery, "above 20 persons", UnaryOperator.identity(), CAPTION))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 7, 14})
    void ranksAndRegretCanBeReadForFewAndManyPolicies(int policies) {
        List<String> names =
                IntStream.range(0, policies).mapToObj(p -> "policy-" + p).toList();
        List<RunResult> runs = new ArrayList<>();
        for (int p = 0; p < policies; p++) {
            for (int future = 0; future < 120; future++) {
                double value = 1000 * KeyedRandom.draw(KEY, future, 0) + 40 * p * KeyedRandom.draw(KEY, future, p + 1);
                runs.add(new RunResult(
                        new RunKey(names.get(p), 0, future, 0), 1, new double[] {value}, new double[0][]));
            }
        }
        Objective objective = new Objective(Catalogue.standard().outcome("deaths"), true, 500);
        Robustness robustness = Robustness.of(RunColumns.of(runs), names, List.of(objective), new int[] {0}, 1);

        assertReadable(RobustnessCharts.of(robustness.outcomes().get(0), LONG, CAPTION));
        assertReadable(RobustnessCharts.of(robustness.outcomes().get(0), UnaryOperator.identity(), CAPTION));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 30})
    void tradeOffsCanBeReadForFewAndManyOptions(int options) {
        assertReadable(TradeOffCharts.of(tradeOffs(options, 2, 3), "Reference", CAPTION));
        assertReadable(TradeOffCharts.of(tradeOffs(options, 9, 5), "Reference", CAPTION));
    }

    @Test
    void theBetterEndIsAtTheTop() {
        ParallelChart.Scale less = ParallelChart.Scale.overValues("a", true, new double[] {2, 4, Double.NaN});

        assertThat(less.height(2)).isEqualTo(1);
        assertThat(less.height(3)).isEqualTo(0.5);
        assertThat(less.height(4)).isZero();
    }

    @Test
    void aContourOfARampIsStraightAndWhereItShouldBe() {
        Path2D line = Contours.at(0.25, new double[][] {{0, 1, 2}, {0, 1, 2}, {0, 1, 2}});

        assertThat(line.getBounds2D()).isEqualTo(new Rectangle2D.Double(0.25, 0, 0, 2));
        assertThat(Contours.at(5, new double[][] {{0, 1}, {0, 1}}).getCurrentPoint())
                .isNull();
    }

    private static void assertReadable(List<Chart> charts) {
        assertThat(charts).isNotEmpty().allSatisfy(chart -> {
            assertThat(LabelAudit.problems(chart.svg())).as(chart.id()).isEmpty();
            assertThat(chart.alt()).isNotBlank();
            assertThat(chart.id()).matches("[a-z][a-z0-9-]+");
        });
    }

    private interface Outcome {
        double of(double[] row);
    }

    /** Makes a discovery with six inputs; the seventh number of each row is not an input. */
    private static Discovery discovery(Outcome outcome) {
        int size = 400;
        List<double[]> rows = IntStream.range(0, size)
                .mapToObj(i -> IntStream.range(0, 7)
                        .mapToDouble(j -> KeyedRandom.draw(KEY, i, j))
                        .toArray())
                .toList();
        List<InputColumn> columns = new ArrayList<>();
        for (int j = 0; j < 6; j++) {
            int at = j;
            columns.add(InputColumn.continuous(
                    "x" + j, rows.stream().mapToDouble(row -> row[at]).toArray()));
        }
        List<FutureCases.Key> keys = IntStream.range(0, size)
                .mapToObj(i -> new FutureCases.Key(0, i, -1))
                .toList();
        FutureCases cases = new FutureCases(
                keys,
                new Inputs(columns),
                rows.stream().mapToDouble(outcome::of).toArray(),
                1,
                0);
        return Discoverer.discover(cases, new Interest(Interest.Kind.ABOVE, 0.5), PrimOptions.USUAL, 1);
    }

    private static TradeOffs tradeOffs(int size, int settings, int objectives) {
        Catalogue catalogue = Catalogue.standard();
        List<Setting> chosen = IntStream.range(0, settings)
                .mapToObj(k -> k % 2 == 0
                        ? new Setting(catalogue.lever("pakistan.iboIntensity"), 0, 3, "2025-01-01", "2026-12-31", false)
                        : new Setting(catalogue.lever("kabul.hostingDeal"), 0, 2, "2025-01-01", "2029-12-31", true))
                .toList();
        List<Objective> weighed = catalogue.outcomes().stream()
                .limit(objectives)
                .map(outcome -> new Objective(outcome, true, Double.NaN))
                .toList();
        List<Option> options = IntStream.range(0, size)
                .mapToObj(i -> option("option-" + (10 + i), i, settings, objectives))
                .toList();
        List<TradeOffs.Step> steps = List.of(new TradeOffs.Step(8, 1, 0.31), new TradeOffs.Step(400, size, 0.87));
        return new TradeOffs(
                chosen,
                weighed,
                option("baseline", 999, 0, objectives),
                options,
                steps,
                new TradeOffs.Sample(1, 10, 30, 400, 380, 1e6, 0));
    }

    private static Option option(String name, int seed, int settings, int objectives) {
        double[] values = IntStream.range(0, settings)
                .mapToDouble(k -> k % 2 == 0 ? 3 * KeyedRandom.draw(KEY, seed, k) : seed % 3)
                .toArray();
        double[] outcomes = IntStream.range(0, objectives)
                .mapToDouble(k -> 4000 * KeyedRandom.draw(KEY, seed, 100 + k))
                .toArray();
        return new Option(name, values, outcomes, outcomes, new double[objectives], true);
    }
}
