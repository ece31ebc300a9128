package corridor.analysis.pattern;

import corridor.analysis.statistics.Band;
import corridor.catalogue.Pattern;
import java.util.Collection;
import java.util.Locale;

/**
 * The verdict compares the model with one line or one pattern. {@code PASS} is better than {@code NEAR}, and
 * {@code NEAR} is better than {@code FAIL}.
 */
public enum PatternVerdict {
    /** No verdict: the line is only reported, or no run of this start measures it. */
    REPORT,
    /** The simulated median lies inside the target. */
    PASS,
    /** The median is outside by less than half the target's width, and the 90 % band overlaps the target. */
    NEAR,
    FAIL;

    private static final double NEAR_WIDTHS = 0.5;

    /**
     * Judges a line. A target that is open at one end has no width: such a line is near when the band overlaps the
     * target. A graded line without a defined value fails.
     *
     * @param simulated quantiles over histories; NaN if no history defines the number
     */
    static PatternVerdict of(Pattern pattern, Band simulated) {
        if (!pattern.graded()) {
            return REPORT;
        }
        double low = pattern.low() == null ? Double.NEGATIVE_INFINITY : pattern.low();
        double high = pattern.high() == null ? Double.POSITIVE_INFINITY : pattern.high();
        if (Double.isNaN(simulated.median())) {
            return FAIL;
        }
        double outside = Math.max(0, Math.max(low - simulated.median(), simulated.median() - high));
        if (outside == 0) {
            return PASS;
        }
        boolean overlaps = simulated.p95() >= low && simulated.p5() <= high;
        return overlaps && outside < NEAR_WIDTHS * (high - low) ? NEAR : FAIL;
    }

    /** Returns the worst verdict of graded lines; {@link #REPORT} if no line is graded. */
    static PatternVerdict worst(Collection<PatternVerdict> lines) {
        return lines.stream().reduce(REPORT, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    /** Whether the verdict is not a failure. */
    public boolean holds() {
        return this == PASS || this == NEAR;
    }

    /** Word for tables and files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
