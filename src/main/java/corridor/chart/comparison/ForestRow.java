package corridor.chart.comparison;

import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.OutcomeBand;
import corridor.analysis.comparison.Verdict;
import corridor.chart.page.Axis;

/**
 * A forest row is a difference with the mean of the reference.
 *
 * @param base mean of the reference, to which percentages refer; NaN if percentages make no sense
 */
record ForestRow(Difference difference, double base) {
    /**
     * Returns the row of a difference; its base is NaN if the reference's mean is not positive or its 5 % quantile is
     * negative.
     */
    static ForestRow of(View view, Difference difference) {
        return new ForestRow(
                difference,
                view.total(difference.reference(), difference.outcome().id())
                        .filter(total -> total.band().p5() >= 0 && total.mean() > 0)
                        .map(OutcomeBand::mean)
                        .orElse(Double.NaN));
    }

    double percent(double value) {
        return 100 * value / base;
    }

    boolean scaled() {
        return !Double.isNaN(base);
    }

    boolean resolved() {
        return difference.verdict() == Verdict.HIGHER || difference.verdict() == Verdict.LOWER;
    }

    /** Returns whether the interval of the mean or the range of single pairs reaches beyond the axis. */
    boolean beyond(Axis x) {
        return scaled()
                && (percent(Math.min(difference.low(), difference.spread().p5())) < x.low()
                        || percent(Math.max(
                                        difference.high(), difference.spread().p95()))
                                > x.high());
    }

    /** Returns the largest distance from zero of the interval of the mean, in per cent. */
    double reach() {
        return Math.max(Math.abs(percent(difference.low())), Math.abs(percent(difference.high())));
    }
}
