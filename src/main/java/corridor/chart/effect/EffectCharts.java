package corridor.chart.effect;

import corridor.analysis.effect.EffectCurve;
import corridor.analysis.effect.EffectCurve.Crossing;
import corridor.analysis.effect.EffectFindings;
import corridor.chart.page.Chart;
import corridor.chart.page.SampleCaption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Effect charts show how an effect depends on single assumptions. */
public final class EffectCharts {
    private EffectCharts() {}

    /**
     * Draws the effect against one assumption: the one that predicts most of the effect among those at which its sign
     * clearly turns, else among those at which it may turn, else among all. Empty if no assumption predicts the effect.
     */
    public static Optional<Chart> switching(EffectFindings findings, SampleCaption caption) {
        List<EffectCurve> curves = findings.curves();
        return first(curves, curve -> curve.crossings().stream().anyMatch(Crossing::closed))
                .or(() -> first(curves, curve -> !curve.crossings().isEmpty()))
                .or(() -> first(curves, curve -> true))
                .map(curve -> new SwitchingChart(findings.sample(), curve, caption).draw());
    }

    private static Optional<EffectCurve> first(List<EffectCurve> curves, Predicate<EffectCurve> wanted) {
        return curves.stream().filter(wanted).findFirst();
    }

    /**
     * Draws the directions of effects in both halves of each assumption, one column for each finding.
     *
     * @param findings findings on several outcomes, or of several scenarios
     * @param heads heading of each column
     * @return empty if fewer than two assumptions predict any of the effects, since one row is no map, or if every
     *     effect has one clear direction whatever the assumption, since the map would show nothing
     */
    public static Optional<Chart> signs(List<EffectFindings> findings, List<String> heads, SampleCaption caption) {
        long rows = findings.stream()
                .flatMap(found -> found.halves().stream())
                .map(halves -> halves.assumption().id())
                .distinct()
                .count();
        boolean open = findings.stream()
                .flatMap(found -> found.halves().stream())
                .anyMatch(halves -> halves.low().direction() == 0
                        || halves.low().direction() != halves.high().direction());
        return rows < 2
                        || !open
                        || findings.stream().allMatch(found -> found.curves().isEmpty())
                ? Optional.empty()
                : Optional.of(new SignMapChart(findings, heads, caption).draw());
    }
}
