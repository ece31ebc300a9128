package corridor.chart.headline;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.comparison.FutureEffects;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.headline.HeadlineEffect;
import corridor.analysis.headline.HeadlineFindings;
import corridor.analysis.headline.HeadlineRow;
import corridor.analysis.headline.RivalEffect;
import corridor.analysis.statistics.Interval;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.chart.LabelAudit;
import corridor.chart.page.Chart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineChartTest {
    private static final Outcome ATTACKS = Catalogue.standard().outcome("attacks");

    @ParameterizedTest
    @CsvSource({
        "1, true, 1, 10",
        "5, true, 1, 4000",
        "5, true, 1, 47",
        "7, true, 2, 0.001",
        "5, false, 1, 10",
        "5, true, 1, 0"
    })
    void everyLabelCanBeRead(int scenarios, boolean rivals, int charts, double size) {
        List<Chart> drawn = HeadlineChart.draw(findings(scenarios, rivals, size, false), "0.2");
        assertThat(drawn).hasSize(charts);
        assertThat(drawn).extracting(Chart::id).doesNotHaveDuplicates();
        assertThat(drawn)
                .allSatisfy(
                        chart -> assertThat(LabelAudit.problems(chart.svg())).isEmpty());
    }

    @Test
    void namesRowsRivalsSizesAndMeans() {
        Chart chart = HeadlineChart.draw(findings(1, true, 10, true), "0.2").get(0);
        assertThat(chart.svg())
                .contains(">chance<", ">+ learned<", ">+ unlearned<", ">+ structures<", ">HARM BACKLASH<")
                .contains("200 pairs of runs at the defaults", "The draws are stale");
        assertThat(chart.alt())
                .contains(
                        "joint-combat-operations-0: chance +10.0 %, + learned +20.0 %, + unlearned +30.0 %, + structures"
                                + " +40.0 %");
        assertThat(chart.id()).isEqualTo("headlines");
    }

    /** The reference has a mean of 100, so that differences are percentages. */
    private static HeadlineFindings findings(int scenarios, boolean rivals, double size, boolean stale) {
        List<String> names = IntStream.range(0, scenarios)
                .mapToObj(k -> "joint-combat-operations-" + k)
                .toList();
        List<HeadlineEffect> effects = names.stream()
                .map(name -> new HeadlineEffect(
                        name,
                        ATTACKS,
                        rows(rivals, size),
                        rivals
                                ? List.of(
                                        rival("FEAR_MODEL", "STANDING", size),
                                        rival("HARM", "BACKLASH", -size),
                                        rival("HARM", "DETER", Double.NaN))
                                : List.of(),
                        null))
                .toList();
        return new HeadlineFindings(
                LocalDate.of(2025, 1, 1),
                5,
                100,
                2,
                rivals ? 18 : 1,
                24,
                44,
                stale,
                7,
                "baseline",
                names,
                List.of(ATTACKS),
                effects);
    }

    private static List<HeadlineRow> rows(boolean rivals, double size) {
        List<HeadlineRow> rows = new ArrayList<>();
        Arrays.stream(HeadlineRow.Kind.values())
                .filter(kind -> rivals || kind != HeadlineRow.Kind.STRUCTURES)
                .forEach(kind -> rows.add(row(kind, size * (1 + kind.ordinal()))));
        return rows;
    }

    private static RivalEffect rival(String id, String option, double mean) {
        return new RivalEffect(id, option, row(HeadlineRow.Kind.STRUCTURES, mean));
    }

    private static HeadlineRow row(HeadlineRow.Kind kind, double mean) {
        return new HeadlineRow(
                kind,
                200,
                100,
                100,
                mean,
                new Interval(mean - 1, mean + 1),
                kind == HeadlineRow.Kind.CHANCE
                        ? FutureEffects.NONE
                        : new FutureEffects(mean, mean - 5, mean + 5, 0, 1),
                Verdict.HIGHER);
    }
}
