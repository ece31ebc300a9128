package corridor.chart.effect;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.effect.Assumption;
import corridor.analysis.effect.EffectAnalysis;
import corridor.analysis.effect.EffectFindings;
import corridor.analysis.effect.EffectSample;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Catalogue;
import corridor.chart.LabelAudit;
import corridor.chart.page.Chart;
import corridor.chart.page.SampleCaption;
import corridor.random.KeyedRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EffectChartsTest {
    private static final SampleCaption CAPTION = new SampleCaption(
            "0.1.0", 7, "Difference in attacks", "attacks", "IBO surge minus Baseline. 200 futures of 4 replicates");

    @Test
    void theSwitchingChartSaysWhereTheSignTurns() {
        Chart chart = EffectCharts.switching(found(4), CAPTION).orElseThrow();

        assertThat(chart.kind()).isEqualTo(Chart.Kind.SWITCHING);
        assertThat(chart.id()).isEqualTo("switching-difference-in-attacks");
        assertThat(chart.title()).endsWith("where the sign turns");
        assertThat(chart.alt()).contains("(a.factor0)").containsPattern("zero at [34]\\.[0-9]+ \\([34]\\.");
        assertThat(LabelAudit.problems(chart.svg())).isEmpty();
    }

    @Test
    void theSignMapNamesWhatTurnsAndHatchesWhatIsNotClear() {
        List<EffectFindings> findings = List.of(found(5), found(30));

        Chart chart = EffectCharts.signs(findings, List.of("Attacks", "Chinese nationals killed"), CAPTION)
                .orElseThrow();

        assertThat(chart.id()).isEqualTo("signs-difference-in-attacks");
        assertThat(chart.alt()).startsWith("The direction turns: Attacks with The longest name");
        assertThat(chart.svg()).contains(">fewer<", ">more<");
        assertThat(LabelAudit.problems(chart.svg())).isEmpty();
    }

    @Test
    void anEffectThatNothingPredictsHasNoCharts() {
        EffectFindings flat = new EffectFindings(found(4).sample(), List.of(), found(4).halves());

        assertThat(EffectCharts.switching(flat, CAPTION)).isEmpty();
        assertThat(EffectCharts.signs(List.of(flat), List.of("Attacks"), CAPTION))
                .isEmpty();
    }

    /** Returns findings on the effect 2 (zero - x), where x is the first of 12 assumptions. */
    private static EffectFindings found(double zero) {
        long key = new KeyedRandom(3, 0, 0).key(1, 0);
        List<Assumption> assumptions = new ArrayList<>();
        for (int j = 0; j < 12; j++) {
            assumptions.add(new Assumption(
                    "a.factor" + j,
                    "The longest name of an assumption that anybody would give to number " + j + ", deaths",
                    0,
                    10,
                    false,
                    Optional.of(new Band(1, 3, 5, 7, 9)),
                    "draws that the record allows"));
        }
        double[][] x = new double[200][12];
        double[] y = new double[200];
        int[] unit = new int[200];
        for (int i = 0; i < 200; i++) {
            for (int j = 0; j < 12; j++) {
                x[i][j] = 10 * KeyedRandom.draw(key, i, j);
            }
            y[i] = 2 * (zero - x[i][0]) + 4 * KeyedRandom.draw(key, i, 20) - 2;
            unit[i] = i;
        }
        EffectSample sample = new EffectSample(
                "policy", "base", Catalogue.standard().outcome("attacks"), "points", assumptions, x, y, unit);
        return new EffectAnalysis(1).of(sample).orElseThrow();
    }
}
