package corridor.chart.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.attribution.Attribution;
import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.Cut;
import corridor.analysis.attribution.Game;
import corridor.analysis.attribution.OpenedLoops;
import corridor.analysis.attribution.Player;
import corridor.analysis.attribution.PlayerOrders;
import corridor.analysis.attribution.ShareSums;
import corridor.catalogue.Catalogue;
import corridor.chart.LabelAudit;
import corridor.chart.page.Chart;
import corridor.random.KeyedRandom;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The charts can be read with one, few and many players, with long names, and with a rest. */
class AttributionChartsTest {
    private static final long KEY = new KeyedRandom(2, 0, 0).key(1, 1);

    private static AttributionFindings findings(int players, double rest, String outcome) {
        List<Player> all = new ArrayList<>();
        for (int k = 0; k < players; k++) {
            all.add(new Player(
                    "lever." + k,
                    "Share of the cost of operations and protection that is paid by somebody, number " + k,
                    "decided by Pakistan's military in the model",
                    "40 % and some more words on it, from 2026-01-01 to 2027-12-31, released on a condition"));
        }
        Cut cut = Cut.ofLevers(all);
        ShareSums sums = new ShareSums(players, true);
        PlayerOrders orders = new PlayerOrders(1, players);
        for (int future = 0; future < 40; future++) {
            sums.add(future, cut.shares(game(players, future, rest), orders, future, 0));
        }
        return new Attribution(
                        Catalogue.standard().outcome(outcome), "baseline", "hard-line", YearMonth.of(2025, 1), 60, 1)
                .of(cut, sums);
    }

    private static Game game(int players, int future, double rest) {
        return new Game() {
            @Override
            public double[] reference() {
                return new double[61];
            }

            @Override
            public double[] value(long coalition) {
                double[] values = new double[61];
                for (int month = 1; month <= 60; month++) {
                    values[month] = rest / 60;
                    for (int player = 0; player < players; player++) {
                        double size = (player % 2 == 0 ? -1 : 0.6) * 60 / (1 + player);
                        double luck = KeyedRandom.draw(KeyedRandom.key(KEY, future), player, month) - 0.45;
                        values[month] += (coalition >> player & 1) * size * luck;
                    }
                    values[0] += values[month];
                }
                return values;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 9, 20})
    void canBeRead(int players) {
        UnaryOperator<String> title = name -> "A scenario with a long short name, " + name;
        for (double rest : new double[] {0, -300}) {
            List<Chart> charts = AttributionCharts.of(findings(players, rest, "attacks"), title, "0.2.0", 1);
            assertThat(charts).extracting(Chart::id).containsExactly("why-levers", "why-levers-months");
            for (Chart chart : charts) {
                assertThat(LabelAudit.problems(chart.svg())).as(chart.id()).isEmpty();
                assertThat(chart.alt()).isNotBlank();
            }
        }
    }

    @Test
    void textAlternativesHoldTheShares() {
        AttributionFindings findings = findings(3, 0, "attacks");
        List<Chart> charts = AttributionCharts.of(findings, UnaryOperator.identity(), "0.2.0", 1);

        assertThat(charts.get(0).alt())
                .startsWith("Shares of the difference in Attacks. Share of the cost")
                .contains("Difference \u2212");
        assertThat(charts.get(1).alt()).contains(" a month in the first half and ");
    }

    @Test
    void withoutSharesThereIsNoChart() {
        AttributionFindings none = findings(2, 0, "attacks");
        AttributionFindings difference = new AttributionFindings(
                none.outcome(),
                none.scenario(),
                none.reference(),
                none.pairs(),
                0,
                none.units(),
                true,
                none.referenceMean(),
                none.difference(),
                none.first(),
                List.of(),
                List.of(),
                OpenedLoops.NONE);
        assertThat(AttributionCharts.of(difference, UnaryOperator.identity(), "0.2.0", 1))
                .isEmpty();
    }
}
