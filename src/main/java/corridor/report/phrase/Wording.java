package corridor.report.phrase;

import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.OutcomeBand;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Outcome;
import java.util.List;
import java.util.Locale;

/**
 * Numbers of an analysis as phrases: rounded to their resolution, with units, and with the outcome's own words for the
 * direction.
 */
public final class Wording {
    private static final List<String> NAMES =
            List.of("Chinese", "China", "Pakistan", "TTP", "Baloch", "Pashtun", "Kabul", "Iran", "IMF", "US ");
    private static final String THOUSAND = "thousand ";
    private static final String MILLION = "million ";
    private static final List<String> WHOLE =
            List.of("attacks", "deaths", "persons", "projects", "project-days", "months");
    private static final List<String> COUNTED = List.of("fewer", "more", "less");
    /**
     * Half-width of a 95 % interval of a median, in widths of the 90 % band of one value, before division by sqrt(n).
     */
    private static final double MEDIAN_HALF_WIDTH = 1.96 * 1.2533 / (2 * 1.645);

    /**
     * Relative changes below this would round to 0 %. Such changes, and those of tenfold or more, are not given in per
     * cent.
     */
    private static final double LEAST_TOLD = 0.005;

    private static final double MOST_TOLD = 10;

    private Wording() {}

    /** The label as it is written within a sentence. */
    public static String label(Outcome outcome) {
        return within(outcome.label());
    }

    /** A phrase as it is written within a sentence: without its capital, unless it begins with a name. */
    public static String within(String phrase) {
        boolean name = NAMES.stream().anyMatch(phrase::startsWith);
        return name ? phrase : phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
    }

    /** "210 more attacks", "Chinese disbursement lower by USD 2,100 million". */
    public static String change(Difference difference) {
        Outcome outcome = difference.outcome();
        String size = resolution(difference).size(difference.mean());
        String direction = direction(outcome, difference.mean());
        if (outcome.unit().endsWith("person-years")) {
            direction = difference.mean() < 0 ? "lower" : "higher";
        }
        if (COUNTED.contains(direction)) {
            String thousands = outcome.unit().startsWith(THOUSAND)
                    ? " " + THOUSAND
                    : outcome.unit().startsWith(MILLION) ? " " + MILLION : " ";
            return size + thousands + direction + " " + label(outcome);
        }
        return label(outcome) + " " + direction + " by " + quantity(size, outcome.unit());
    }

    /** Thousands of thousands as millions: "3.4 million person-years", not "3,400 thousand". */
    public static Difference inLargerUnits(Difference difference) {
        Outcome outcome = difference.outcome();
        if (!outcome.unit().startsWith(THOUSAND) || Math.abs(difference.mean()) < 1000) {
            return difference;
        }
        Band spread = difference.spread();
        return new Difference(
                difference.scenario(),
                difference.reference(),
                outcome.withUnit(MILLION + outcome.unit().substring(THOUSAND.length())),
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
     * "6 %" of the mean of the reference; empty for steps, indices, shares and percentages, and for changes below 0.5
     * %, or of tenfold or more.
     */
    public static String relative(Difference difference) {
        String unit = difference.outcome().unit();
        boolean ratio =
                !unit.equals("step") && !unit.equals("share") && !unit.startsWith("index") && !unit.startsWith("%");
        double share = Math.abs(difference.mean() / difference.referenceMean());
        return ratio && share >= LEAST_TOLD && share < MOST_TOLD ? Math.round(100 * share) + " %" : "";
    }

    /** "150 to 270" when the interval lies on one side of zero, else "40 fewer to 90 more". */
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

    /** "210 more (150 to 270)", as a table shows it; without the unit. */
    public static String difference(Difference difference) {
        if (difference.pairs() == 0) {
            return "no pairs";
        }
        if (difference.spread().p5() == 0 && difference.spread().p95() == 0 && difference.mean() == 0) {
            return "none";
        }
        String size = resolution(difference).size(difference.mean());
        String change = isZero(size) ? "about 0" : size + " " + direction(difference.outcome(), difference.mean());
        return Double.isNaN(difference.low())
                ? change + " (too few runs for an interval)"
                : change + " (" + interval(difference) + ")";
    }

    /** Share of pairs in which the difference has the direction of its mean, ties counted half. */
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

    /** Median and 90 % band: "3,470 (3,010 to 3,990)", or "3,470 (one run)"; without the unit. */
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

    /** A number with its unit: "USD 2,100 million", "0.8 steps", "0.34", "0.03 per month". */
    public static String quantity(String number, String unit) {
        if (unit.startsWith("USD ") || unit.startsWith("PKR ")) {
            return unit.substring(0, 4) + number + unit.substring(3);
        }
        if (unit.startsWith("1/")) {
            return number + " per " + (unit.equals("1/d") ? "day" : unit.substring(2));
        }
        return switch (unit) {
            case "step" -> number + (number.equals("1") ? " step" : " steps");
            case "d" -> number + (number.equals("1") ? " day" : " days");
            case "index 0-1", "0-1", "share", "1" -> number;
            default -> number + " " + unit;
        };
    }

    public static String direction(Outcome outcome, double difference) {
        return difference < 0 ? outcome.fewer() : outcome.more();
    }

    /** Share as a whole per cent; 0 and 100 only for exact values. */
    public static String percent(double share) {
        long rounded = Math.round(100 * share);
        if (share > 0 && rounded == 0) {
            return "under 1 %";
        }
        return share < 1 && rounded == 100 ? "over 99 %" : rounded + " %";
    }

    /** "a", "a and b", "a, b and c". */
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

    /**
     * Resolution of a median; the median of a count is never finer than a whole number, for any number of replicates.
     */
    public static NumberResolution resolution(OutcomeBand band) {
        double width = band.band().p95() - band.band().p5();
        double largest =
                Math.max(Math.abs(band.band().p5()), Math.abs(band.band().p95()));
        double half = MEDIAN_HALF_WIDTH * width / Math.sqrt(band.replicates());
        boolean whole = WHOLE.contains(band.outcome().unit());
        return NumberResolution.of(whole ? Math.max(half, 2) : half, largest);
    }
}
