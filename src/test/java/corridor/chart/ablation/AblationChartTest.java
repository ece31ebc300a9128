package corridor.chart.ablation;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.ablation.AblatedEffect;
import corridor.analysis.ablation.AblatedModel;
import corridor.analysis.ablation.AblationFindings;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.statistics.Interval;
import corridor.catalogue.Ablation;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.chart.LabelAudit;
import corridor.chart.page.Chart;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AblationChartTest {
    private static final Outcome ATTACKS = Catalogue.standard().outcome("attacks");

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 10", "3, 5, 1, 4000", "100, 5, 5, 10", "23, 7, 4, 0.001"})
    void everyLabelCanBeRead(int ablations, int scenarios, int charts, double size) {
        List<Chart> drawn = AblationChart.draw(findings(ablations, scenarios, size), "0.1");
        assertThat(drawn).hasSize(charts);
        assertThat(drawn).extracting(Chart::id).doesNotHaveDuplicates();
        assertThat(drawn)
                .allSatisfy(
                        chart -> assertThat(LabelAudit.problems(chart.svg())).isEmpty());
    }

    @Test
    void namesTheVerdictsThatChange() {
        Chart chart = AblationChart.draw(findings(3, 1, 10), "0.1").get(0);
        assertThat(chart.alt())
                .isEqualTo(
                        "Verdicts that change with an effect that clearly moves: without harm by the state the effect"
                                + " of joint-combat-operations-0 goes from 10 % to \u221210 %.");
        assertThat(chart.svg()).contains(">the model itself<", ">harm by the state<");
    }

    /**
     * Returns findings in which the first ablation reverses all effects, and the others change nothing. Without a pair
     * all numbers are NaN.
     */
    private static AblationFindings findings(int ablations, int scenarios, double size) {
        List<Ablation> all = Catalogue.standard().ablations();
        List<Difference> effects = IntStream.range(0, scenarios)
                .mapToObj(scenario -> effect(scenario, size, Verdict.HIGHER))
                .toList();
        List<AblatedModel> models = IntStream.range(0, ablations)
                .mapToObj(row -> new AblatedModel(
                        all.get(row % all.size()),
                        List.of(),
                        IntStream.range(0, scenarios)
                                .mapToObj(scenario -> row == 0
                                        ? changed(scenario, -size, Verdict.LOWER, size)
                                        : changed(scenario, row == 1 ? Double.NaN : size, Verdict.HIGHER, size))
                                .toList()))
                .toList();
        List<String> names = effects.stream().map(Difference::scenario).toList();
        return new AblationFindings(
                LocalDate.of(2025, 1, 1), 60, 7, "baseline", names, List.of(ATTACKS), List.of(), effects, models);
    }

    private static AblatedEffect changed(int scenario, double mean, Verdict verdict, double before) {
        double change = (mean - before) / 100;
        return new AblatedEffect(
                effect(scenario, before, Verdict.HIGHER),
                effect(scenario, mean, verdict),
                change,
                new Interval(change * 1.1, change * 0.9));
    }

    private static Difference effect(int scenario, double mean, Verdict verdict) {
        return new Difference(
                "joint-combat-operations-" + scenario,
                "baseline",
                ATTACKS,
                60,
                100,
                100,
                mean,
                mean * 0.5,
                mean * 1.5,
                null,
                1,
                3,
                verdict);
    }
}
