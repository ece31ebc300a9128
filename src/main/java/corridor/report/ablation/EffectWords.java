package corridor.report.ablation;

import corridor.analysis.ablation.AblatedEffect;
import corridor.analysis.comparison.Difference;
import corridor.analysis.statistics.Interval;
import corridor.number.DecimalText;

/** Writes an effect as a share of the reference with interval and verdict. */
final class EffectWords {
    private static final int DIGITS = 3;

    private EffectWords() {}

    static String of(Difference effect) {
        return range(AblatedEffect.share(effect), AblatedEffect.shares(effect)) + ", "
                + effect.verdict().text();
    }

    /** Formats a share in per cent, with its interval if that is known; "-" if the share is NaN. */
    static String range(double share, Interval interval) {
        String ends = Double.isNaN(interval.low())
                ? ""
                : " (" + percent(interval.low()) + " to " + percent(interval.high()) + ")";
        return Double.isNaN(share) ? "-" : percent(share) + " %" + ends;
    }

    static String number(double value) {
        return Double.isNaN(value) ? "-" : DecimalText.rounded(value, DIGITS);
    }

    private static String percent(double share) {
        return DecimalText.rounded(100 * share, DIGITS);
    }
}
