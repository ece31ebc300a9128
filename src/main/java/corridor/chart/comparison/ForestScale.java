package corridor.chart.comparison;

import corridor.analysis.comparison.Difference;
import corridor.chart.page.Axis;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The forest scale is the x axis of all rows of a forest chart, in per cent of the reference. */
final class ForestScale {
    private static final double LEAST_SIDE = 0.32;
    private static final double LEAST_REACH = 2;
    private static final double MOST = 300;

    /** Largest reach of the axis, as a multiple of a reach that is among the largest, but not an outlier. */
    private static final double OUTLIER = 2;

    /** A resolved reach of at most this many per cent is never an outlier. */
    private static final double SHOWN = 10;

    /** Smallest number of rows of which two may be outliers; of fewer, one may. */
    private static final int ROWS_FOR_TWO = 4;

    private ForestScale() {}

    /** Returns the axis of rows that show the interval of the mean and the range of single pairs. */
    static Axis of(List<ForestRow> rows) {
        return of(
                rows,
                d -> Math.min(d.low(), d.spread().p5()),
                d -> Math.max(d.high(), d.spread().p95()));
    }

    /** Returns the axis of rows that show the interval of the mean only. */
    static Axis ofMeans(List<ForestRow> rows) {
        return of(rows, Difference::low, Difference::high);
    }

    private static Axis of(List<ForestRow> rows, ToDoubleFunction<Difference> from, ToDoubleFunction<Difference> to) {
        double reach = reach(rows);
        double low = 0;
        double high = 0;
        for (ForestRow row : rows) {
            if (row.scaled()) {
                Difference d = row.difference();
                low = Math.min(low, Math.max(row.percent(from.applyAsDouble(d)), -1.5 * reach));
                high = Math.max(high, Math.min(row.percent(to.applyAsDouble(d)), 1.5 * reach));
            }
        }
        low = Math.max(low, -MOST);
        high = Math.min(high, MOST);
        double all = Math.max(high - low, 2);
        double air = 0.04 * all;
        Axis round = Axis.within(Math.min(low, -LEAST_SIDE * all) - air, Math.max(high, LEAST_SIDE * all) + air, 6);
        return new Axis(
                round.low(),
                round.high(),
                round.ticks().stream()
                        .map(t -> new Axis.Tick(t.at(), (t.at() > 0 ? "+" : "") + t.text()))
                        .toList());
    }

    /**
     * Returns the largest distance of resolved intervals from zero, in per cent, but at most twice the third largest of
     * four rows or more, and twice the second largest of two or three; 10 % is always allowed. The rows are the
     * resolved ones, or all if only one is resolved. Unresolved rows, such as rare events, may be far wider. These and
     * the outliers end in arrow heads, so that the other rows are not compressed.
     */
    private static double reach(List<ForestRow> rows) {
        double[] all = reaches(rows.stream().filter(ForestRow::scaled));
        double[] resolved = reaches(rows.stream().filter(row -> row.scaled() && row.resolved()));
        if (resolved.length == 0) {
            return Math.max(LEAST_REACH, all.length == 0 ? 0 : all[all.length / 2]);
        }
        double most = Math.max(SHOWN, OUTLIER * usual(resolved.length == 1 ? all : resolved));
        return Math.max(LEAST_REACH, Math.min(resolved[resolved.length - 1], most));
    }

    /** Returns the largest reach that is not an outlier; that of a single row is no outlier. */
    private static double usual(double[] reaches) {
        int outliers = reaches.length >= ROWS_FOR_TWO ? 2 : Math.min(1, reaches.length - 1);
        return reaches[reaches.length - 1 - outliers];
    }

    private static double[] reaches(Stream<ForestRow> rows) {
        return rows.mapToDouble(ForestRow::reach).sorted().toArray();
    }
}
