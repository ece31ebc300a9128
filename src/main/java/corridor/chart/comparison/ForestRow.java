package corridor.chart.comparison;

import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Verdict;

/** A difference and the mean of the reference that makes a percentage of it; NaN where that makes no sense. */
record ForestRow(Difference difference, double base) {
    double percent(double value) {
        return 100 * value / base;
    }

    boolean scaled() {
        return !Double.isNaN(base);
    }

    boolean resolved() {
        return difference.verdict() == Verdict.HIGHER || difference.verdict() == Verdict.LOWER;
    }

    /** Largest distance of the interval of the mean from zero, in per cent. */
    double reach() {
        return Math.max(Math.abs(percent(difference.low())), Math.abs(percent(difference.high())));
    }
}
