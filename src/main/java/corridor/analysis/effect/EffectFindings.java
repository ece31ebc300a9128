package corridor.analysis.effect;

import java.util.List;

/**
 * Effect findings say how the effect on one outcome depends on single assumptions.
 *
 * @param curves curves of the assumptions that predict most of the effect, the best first; empty if none predicts any
 * @param halves effects in both halves of each assumption, in the order of the sample
 */
public record EffectFindings(EffectSample sample, List<EffectCurve> curves, List<HalfEffects> halves) {
    public EffectFindings {
        curves = List.copyOf(curves);
        halves = List.copyOf(halves);
    }
}
