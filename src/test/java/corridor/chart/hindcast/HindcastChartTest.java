package corridor.chart.hindcast;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.hindcast.HindcastFindings;
import corridor.analysis.hindcast.HindcastFindings.History;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Hindcast;
import corridor.catalogue.Hindcast.Kind;
import corridor.catalogue.Hindcast.Reaction;
import corridor.chart.LabelAudit;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HindcastChartTest {
    private static final ChartContext CONTEXT =
            new ChartContext(Catalogue.standard(), "0.1", 7, Map.of(), LocalDate.of(2024, 1, 1), Map.of());

    @ParameterizedTest
    @CsvSource({"5, 500, 120, 1", "1, 1, 1, 1", "3, 20, 30, 30", "8, 40, 90, 45", "5, 500, 2000, 1"})
    void everyLabelCanBeRead(int reactions, int replicates, int window, int observed) {
        Chart chart = HindcastChart.draw(findings(reactions, replicates, window, observed), CONTEXT);
        assertThat(LabelAudit.problems(chart.svg())).isEmpty();
    }

    @Test
    void saysHowOftenEachCameAndWhatTheRecordShows() {
        Chart chart = HindcastChart.draw(findings(2, 100, 60, 15), CONTEXT);
        assertThat(chart.svg())
                .contains(">came in 50 % (40 to 60)<")
                .contains(">record 15 d, median ")
                .contains("100 replicates");
        assertThat(chart.alt()).contains("without the event 0 %");
    }

    @Test
    void marksTheRecordWhenTheReactionNeverCame() {
        HindcastFindings found = HindcastFindings.of(
                record(1, 60, 15),
                "test",
                "Test",
                List.of(new History(0, new int[] {-1}, new int[] {-1}, new boolean[1])));
        assertThat(HindcastChart.draw(found, CONTEXT).svg()).contains(">came in 0 % (0 to 79)<", ">record 15 d<");
    }

    private static HindcastFindings findings(int reactions, int replicates, int window, int observed) {
        List<History> histories = new ArrayList<>();
        for (int r = 0; r < replicates; r++) {
            int[] lags = new int[reactions];
            int[] without = new int[reactions];
            for (int k = 0; k < reactions; k++) {
                lags[k] = (r + k) % 2 == 0 ? 1 + (r * 7 + k) % window : -1;
                without[k] = -1;
            }
            histories.add(new History(r, lags, without, new boolean[reactions]));
        }
        return HindcastFindings.of(
                record(reactions, window, observed),
                "test",
                "A replay with a title that is long enough to need two lines of the page, or nearly so",
                histories);
    }

    private static Hindcast record(int reactions, int window, int observed) {
        List<Reaction> all = new ArrayList<>();
        for (int k = 0; k < reactions; k++) {
            all.add(new Reaction(
                    "reaction-" + k,
                    "something that somebody does after an event of some month, in words that need several lines",
                    "2024-06-07",
                    Kind.OPERATION,
                    0,
                    Math.max(1, window - k),
                    observed,
                    0,
                    List.of()));
        }
        return new Hindcast("test", all);
    }
}
