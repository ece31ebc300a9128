package corridor.report.experiment;

import corridor.analysis.effect.EffectCurve;
import corridor.analysis.effect.EffectCurve.Crossing;
import corridor.analysis.effect.EffectFindings;
import corridor.analysis.effect.HalfEffects;
import corridor.analysis.experiment.ExperimentFindings;
import corridor.analysis.experiment.OutcomeFindings;
import corridor.report.phrase.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences on the assumptions at which the sign of a difference turns. */
public final class SwitchingWords {
    private static final int NAMED = 3;

    private SwitchingWords() {}

    /** Returns the sentences on one outcome; empty if no difference was analysed, or there were too few points. */
    public static List<String> lines(ExperimentFindings findings, OutcomeFindings found) {
        return findings.effects().stream()
                .filter(effects -> effects.sample().outcome().equals(found.outcome()))
                .findFirst()
                .map(SwitchingWords::lines)
                .orElse(List.of());
    }

    private static List<String> lines(EffectFindings effects) {
        List<String> lines = new ArrayList<>();
        if (effects.curves().isEmpty()) {
            lines.add("No single assumption predicts this difference.");
            return lines;
        }
        List<EffectCurve> turning = effects.curves().stream()
                .filter(curve -> !curve.crossings().isEmpty())
                .sorted(Comparator.comparing(
                        curve -> !curve.crossings().stream().allMatch(Crossing::closed)))
                .toList();
        for (EffectCurve curve : turning.subList(0, Math.min(NAMED, turning.size()))) {
            boolean clear = curve.crossings().stream().allMatch(Crossing::closed);
            lines.add("The sign " + (clear ? "turns" : "may turn") + " where " + name(curve) + " is "
                    + curve.crossings().stream().map(SwitchingWords::zero).collect(Collectors.joining(" and "))
                    + (clear ? "." : "; up to an end of the range the effect has no clear sign."));
        }
        if (turning.isEmpty()) {
            boolean sided = effects.curves().stream().allMatch(EffectCurve::oneSided);
            lines.add(
                    sided
                            ? "Its sign turns at no value of a single assumption in the range."
                            : "No curve against a single assumption crosses zero, but the interval of some reaches it.");
        }
        List<String> halves = effects.halves().stream()
                .filter(HalfEffects::turns)
                .limit(NAMED)
                .map(half -> "\u201c" + Wording.within(half.assumption().words()) + "\u201d ("
                        + half.assumption().id() + ")")
                .toList();
        if (!halves.isEmpty()) {
            lines.add("Its clear directions are opposite in the two halves of " + Wording.list(halves) + ".");
        }
        return lines;
    }

    private static String name(EffectCurve curve) {
        return "\u201c" + Wording.within(curve.assumption().words()) + "\u201d ("
                + curve.assumption().id() + ")";
    }

    private static String zero(Crossing crossing) {
        double half = (crossing.to() - crossing.from()) / 2;
        return ExperimentWords.number(crossing.at(), half) + " ("
                + (crossing.openBelow() ? "below " : "") + ExperimentWords.number(crossing.from(), half) + " to "
                + (crossing.openAbove() ? "above " : "") + ExperimentWords.number(crossing.to(), half) + ")";
    }
}
