package corridor.report.phrase;

import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.OutcomeBand;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Outcome;
import corridor.catalogue.Unit;
import corridor.text.Capitals;
import java.util.List;

/**
 * Wording turns numbers of an analysis into phrases: rounded to their resolution, with units, and with the outcome's
 * own words for the direction.
 */
public final class Wording {
    private static final List<String> COUNTED = List.of("fewer", "more", "less");
    /** Half width of the 95 % interval of a median, as a multiple of the width of the 90 % band divided by sqrt(n). */
    private static final double MEDIAN_HALF_WIDTH = 1.96 * 1.2533 / (2 * 1.645);

    /** Smallest relative change that is written in per cent, since smaller ones would round to 0 %. */
    private static final double LEAST_TOLD = 0.005;

    private static final double MOST_TOLD = 10;

    private Wording() {}

    /** Returns the label of an outcome within a sentence. */
    public static String label(Outcome outcome) {
        return within(outcome.label());
    }

    /** Returns a phrase within a sentence: without its capital, unless it begins with a name. */
    public static String within(String phrase) {
        return Capitals.within(phrase);
    }

    /**
     * Returns the mean difference in words, such as "210 more attacks" or "Chinese disbursement lower by USD 2,100
     * million".
     */
    public static String change(Difference difference) {
        Outcome outcome = difference.outcome();
        String size = resolution(difference).size(difference.mean());
        String direction = direction(outcome, difference.mean());
        Unit unit = Unit.of(outcome.unit());
        if (unit.isPersonTime()) {
            direction = difference.mean() < 0 ? "lower" : "higher";
        }
        if (COUNTED.contains(direction)) {
            String scale = unit.scale() == Unit.Scale.ONE ? "" : unit.scale().word() + " ";
            return size + " " + scale + direction + " " + label(outcome);
        }
        return label(outcome) + " " + direction + " by " + quantity(size, outcome.unit());
    }

    /**
     * Converts a difference of thousands of thousands to millions, such as "3.4 million person-years" instead of "3,400
     * thousand".
     */
    public static Difference inLargerUnits(Difference difference) {
        Outcome outcome = difference.outcome();
        Unit unit = Unit.of(outcome.unit());
        if (unit.scale() != Unit.Scale.THOUSAND || Math.abs(difference.mean()) < 1000) {
            return difference;
        }
        Band spread = difference.spread();
        return new Difference(
                difference.scenario(),
                difference.reference(),
                outcome.withUnit(unit.larger()),
                difference.pairs(),
                difference.referenceMedian() / 1000,
                difference.referenceMean() / 1000,
                difference.mean() / 1000,
                difference.low() / 1000,
                difference.high() / 1000,
                new Band(
                        spread.p5() / 1000,
                        spread.p25() / 1000,
                        spread.median() / 1000,
                        spread.p75() / 1000,
                        spread.p95() / 1000),
                difference.superiority(),
                difference.matters() / 1000,
                difference.verdict());
    }

    /**
     * Returns the difference as a share of the mean of the reference, such as "6 %". It is empty for steps, indices,
     * shares and percentages, and for changes below 0.5 %, or of tenfold or more.
     */
    public static String relative(Difference difference) {
        boolean ratio = Unit.of(difference.outcome().unit()).isRatio();
        double share = Math.abs(difference.mean() / difference.referenceMean());
        return ratio && share >= LEAST_TOLD && share < MOST_TOLD ? Math.round(100 * share) + " %" : "";
    }

    /** Returns the interval in words, such as "150 to 270" on one side of zero, or "40 fewer to 90 more" across it. */
    public static String interval(Difference difference) {
        NumberResolution resolution = resolution(difference);
        double low = difference.low();
        double high = difference.high();
        if (low >= 0 || high <= 0) {
            double nearer = Math.min(Math.abs(low), Math.abs(high));
            double farther = Math.max(Math.abs(low), Math.abs(high));
            return resolution.text(nearer) + " to " + resolution.text(farther);
        }
        return end(resolution, low, difference.outcome()) + " to " + end(resolution, high, difference.outcome());
    }

    /**
     * Returns the ends of the interval in words, such as "40 fewer and 90 more" or "USD 30 million lower and 20
     * higher". Counts have no unit; another quantity has its unit at the first number only.
     */
    public static String ends(Difference difference) {
        NumberResolution resolution = resolution(difference);
        Outcome outcome = difference.outcome();
        String low = resolution.size(difference.low());
        String first = isCounted(outcome) || isZero(low)
                ? end(resolution, difference.low(), outcome)
                : quantity(low, outcome.unit()) + " " + direction(outcome, difference.low());
        String high = resolution.size(difference.high());
        String last = isCounted(outcome) || !isZero(low) || isZero(high)
                ? end(resolution, difference.high(), outcome)
                : quantity(high, outcome.unit()) + " " + direction(outcome, difference.high());
        return first + " and " + last;
    }

    /** Whether the words "fewer" and "more" with the label say what the number counts, so that it has no unit. */
    public static boolean isCounted(Outcome outcome) {
        Unit unit = Unit.of(outcome.unit());
        return COUNTED.contains(outcome.more()) && !unit.isPersonTime() && unit.scale() == Unit.Scale.ONE;
    }

    /** Returns the difference with its interval for a table, such as "210 more (150 to 270)", without the unit. */
    public static String difference(Difference difference) {
        return sizeAndInterval(difference).text();
    }

    /**
     * Returns the difference as the lead of a table cell, such as "210 more", with the interval in brackets after it.
     */
    public static LeadText sizeAndInterval(Difference difference) {
        if (difference.pairs() == 0) {
            return new LeadText("no pairs", "");
        }
        if (difference.spread().p5() == 0 && difference.spread().p95() == 0 && difference.mean() == 0) {
            return new LeadText("none", "");
        }
        String size = resolution(difference).size(difference.mean());
        String change = isZero(size) ? "about 0" : size + " " + direction(difference.outcome(), difference.mean());
        String interval = Double.isNaN(difference.low()) ? "too few runs for an interval" : interval(difference);
        return new LeadText(change, " (" + interval + ")");
    }

    /** Returns the share of pairs in which the difference has the direction of its mean, ties counted half. */
    public static String agreement(Difference difference) {
        return percent(difference.mean() < 0 ? 1 - difference.superiority() : difference.superiority());
    }

    private static String end(NumberResolution resolution, double end, Outcome outcome) {
        String size = resolution.size(end);
        return isZero(size) ? "about 0" : size + " " + direction(outcome, end);
    }

    private static boolean isZero(String size) {
        return size.chars().allMatch(c -> c == '0' || c == '.');
    }

    /**
     * Returns the median and 90 % band of an outcome, such as "3,470 (3,010 to 3,990)" or "3,470 (one run)", without
     * the unit.
     */
    public static String band(OutcomeBand band) {
        if (band.replicates() == 0) {
            return "not defined in any run";
        }
        NumberResolution resolution = resolution(band);
        if (band.replicates() == 1) {
            return resolution.text(band.band().median()) + " (one run)";
        }
        return resolution.text(band.band().median()) + " ("
                + resolution.text(band.band().p5()) + " to "
                + resolution.text(band.band().p95()) + ")";
    }

    /** Returns a number with its unit, such as "USD 2,100 million", "0.8 steps", "0.34" or "0.03 per month". */
    public static String quantity(String number, String unit) {
        Unit parts = Unit.of(unit);
        if (parts.isMoney()) {
            return parts.currency() + " " + number + " " + parts.base();
        }
        if (parts.isRate()) {
            return number + " per " + parts.per();
        }
        if (parts.isStep() || parts.isDays()) {
            return number + (parts.isStep() ? " step" : " day") + (number.equals("1") ? "" : "s");
        }
        return parts.isUnwritten() ? number : number + " " + unit;
    }

    public static String direction(Outcome outcome, double difference) {
        return difference < 0 ? outcome.fewer() : outcome.more();
    }

    /** Returns a share as a whole per cent; 0 and 100 only for exact values. */
    public static String percent(double share) {
        return percent(share, "under ", "over ");
    }

    /**
     * Returns a share as in {@link #percent(double)}, with signs in place of words, such as "&lt;1 %" or "&gt;99 %".
     */
    public static String shortPercent(double share) {
        return percent(share, "<", ">");
    }

    private static String percent(double share, String under, String over) {
        long rounded = Math.round(100 * share);
        if (share > 0 && rounded == 0) {
            return under + "1 %";
        }
        return share < 1 && rounded == 100 ? over + "99 %" : rounded + " %";
    }

    /** Returns a list in words, such as "a", "a and b" or "a, b and c". */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    public static NumberResolution resolution(Difference difference) {
        double largest = Math.max(
                Math.abs(difference.mean()), Math.max(Math.abs(difference.low()), Math.abs(difference.high())));
        boolean interval = !Double.isNaN(difference.low());
        return NumberResolution.of(
                (difference.high() - difference.low()) / 2, interval ? largest : Math.abs(difference.mean()));
    }

    /** Returns the resolution of a median. The median of a count is never finer than a whole number. */
    public static NumberResolution resolution(OutcomeBand band) {
        double width = band.band().p95() - band.band().p5();
        double largest =
                Math.max(Math.abs(band.band().p5()), Math.abs(band.band().p95()));
        double half = MEDIAN_HALF_WIDTH * width / Math.sqrt(band.replicates());
        boolean whole = Unit.of(band.outcome().unit()).isWhole();
        return NumberResolution.of(whole ? Math.max(half, 2) : half, largest);
    }
}
