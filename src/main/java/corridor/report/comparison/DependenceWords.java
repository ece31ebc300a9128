package corridor.report.comparison;

import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Dependence;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.statistics.Interval;
import corridor.report.phrase.NumberResolution;
import corridor.report.phrase.Wording;

/** Words for a parameter or switch on which a verdict depends, and for the effect on each side of it. */
final class DependenceWords {
    private static final double SHARE_OF_LAST_DIGIT = 20;

    private final ReportContents contents;

    DependenceWords(ReportContents contents) {
        this.contents = contents;
    }

    /** The effects on both sides, each with verdict, mean and interval. */
    String sides(Conclusion conclusion, Dependence on) {
        return side(conclusion, on, on.one()) + "; " + side(conclusion, on, on.other());
    }

    /** One side, such as "low half: fewer, \u22124 attacks (\u22127 to \u22121)". */
    String side(Conclusion conclusion, Dependence on, Dependence.Side side) {
        NumberResolution resolution = resolution(side);
        String number = Wording.quantity(
                resolution.text(side.mean()), conclusion.outcome().unit());
        Interval interval = side.interval();
        String ends = Double.isNaN(interval.low())
                ? ""
                : " (" + resolution.text(interval.low()) + " to " + resolution.text(interval.high()) + ")";
        return place(on, side.where()) + ": " + verdict(conclusion, side.verdict()) + ", " + number + ends;
    }

    private static NumberResolution resolution(Dependence.Side side) {
        double size = Math.abs(side.mean());
        Interval interval = side.interval();
        return Double.isNaN(interval.low())
                ? NumberResolution.of(size / SHARE_OF_LAST_DIGIT, size)
                : NumberResolution.of(
                        (interval.high() - interval.low()) / 2,
                        Math.max(Math.abs(interval.low()), Math.abs(interval.high())));
    }

    private static String verdict(Conclusion conclusion, Verdict verdict) {
        return switch (verdict) {
            case HIGHER -> conclusion.outcome().more();
            case LOWER -> conclusion.outcome().fewer();
            default -> verdict.text();
        };
    }

    /** The half of a parameter, or the option of a switch; the first option is that of the scenarios. */
    String place(Dependence on, String where) {
        if (on.kind() == Dependence.Kind.PARAMETER) {
            return where + " half";
        }
        boolean known = contents.catalogue().switchIds().contains(on.id());
        return known && !contents.catalogue().switchOf(on.id()).optionNames().contains(where)
                ? contents.scenarios()
                        .get(0)
                        .switches()
                        .getOrDefault(
                                on.id(), contents.catalogue().switchOf(on.id()).defaultOption())
                : where;
    }
}
