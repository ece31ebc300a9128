package corridor.analysis.experiment;

import corridor.analysis.statistics.Quantiles;
import corridor.number.DecimalText;
import corridor.number.NumberReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A point statistic reduces the replicates of a point to one analysed number.
 *
 * @param at the probability of a quantile or the threshold of an exceedance; 0 for the mean
 */
public record PointStatistic(Kind kind, double at) {
    /**
     * Kinds of statistics. The command line writes them as {@code mean}, {@code quantile:Q}, {@code above:V} and
     * {@code below:V}.
     */
    public enum Kind {
        MEAN,
        QUANTILE,
        ABOVE,
        BELOW
    }

    public static final PointStatistic MEAN = new PointStatistic(Kind.MEAN, 0);

    public PointStatistic {
        if (kind == Kind.QUANTILE && !(at > 0 && at < 1)) {
            throw new IllegalArgumentException("the probability of a quantile lies between 0 and 1");
        }
        if (!Double.isFinite(at)) {
            throw new IllegalArgumentException("a threshold is a finite number");
        }
    }

    /**
     * Parses a statistic in the form of the command line; see {@link Kind}.
     *
     * @throws IllegalArgumentException if the text is no statistic; the message is a clause that names the rule
     */
    public static PointStatistic parse(String text) {
        if (text.equals("mean")) {
            return MEAN;
        }
        int colon = text.indexOf(':');
        String number = text.substring(colon + 1);
        OptionalDouble at = NumberReader.parse(number);
        if (colon > 0 && at.isPresent()) {
            for (Kind kind : new Kind[] {Kind.QUANTILE, Kind.ABOVE, Kind.BELOW}) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(text.substring(0, colon))) {
                    return new PointStatistic(kind, at.getAsDouble());
                }
            }
        }
        throw new IllegalArgumentException("a quantity is mean, quantile:Q, above:V or below:V");
    }

    /** The text that {@link #parse} reads. */
    public String word() {
        String kindWord = kind.name().toLowerCase(Locale.ROOT);
        return kind == Kind.MEAN ? kindWord : kindWord + ":" + DecimalText.of(at);
    }

    /** The statistic in words, such as "mean of the replicates". */
    public String words() {
        return switch (kind) {
            case MEAN -> "mean of the replicates";
            case QUANTILE -> DecimalText.of(at) + " quantile of the replicates";
            case ABOVE -> "share of the replicates above " + DecimalText.of(at);
            case BELOW -> "share of the replicates below " + DecimalText.of(at);
        };
    }

    /** Whether the statistic has the unit of the outcome. */
    public boolean keepsUnit() {
        return kind == Kind.MEAN || kind == Kind.QUANTILE;
    }

    /** Returns the statistic of the defined replicates; NaN if none is defined. */
    public double of(double[] replicates) {
        double[] defined =
                Arrays.stream(replicates).filter(value -> !Double.isNaN(value)).toArray();
        if (defined.length == 0) {
            return Double.NaN;
        }
        if (kind == Kind.QUANTILE) {
            return Quantiles.of(defined).at(at);
        }
        double sum = 0;
        for (double value : defined) {
            sum += switch (kind) {
                case MEAN, QUANTILE -> value;
                case ABOVE -> value > at ? 1 : 0;
                case BELOW -> value < at ? 1 : 0;
            };
        }
        return sum / defined.length;
    }
}
