package corridor.chart.effect;

import corridor.analysis.effect.EffectCurve;
import corridor.analysis.effect.EffectFindings;
import corridor.chart.page.Chart;
import corridor.chart.page.SampleCaption;
import java.util.List;
import java.util.Optional;

/** Effect charts show how an effect depends on single assumptions. */
public final class EffectCharts {
    private EffectCharts() {}

    /**
     * Draws the effect against one assumption: the one that predicts most of the effect among those at which its sign
     * turns, or among all if it turns at none. Empty if no assumption predicts the effect.
     */
    public static Optional<Chart> switching(EffectFindings findings, SampleCaption caption) {
        Optional<EffectCurve> turning = findings.curves().stream()
                .filter(curve -> !curve.crossings().isEmpty())
                .findFirst();
        return turning.or(() -> findings.curves().stream().findFirst())
                .map(curve -> new SwitchingChart(findings.sample(), curve, caption).draw());
    }

    /**
     * Draws the directions of effects in both halves of each assumption, one column for each finding.
     *
     * @param findings findings on several outcomes, or of several scenarios
     * @param heads heading of each column
     * @return empty if no assumption predicts any of the effects
     */
    public static Optional<Chart> signs(List<EffectFindings> findings, List<String> heads, SampleCaption caption) {
        return findings.stream().allMatch(found -> found.curves().isEmpty())
                ? Optional.empty()
                : Optional.of(new SignMapChart(findings, heads, caption).draw());
    }
}
