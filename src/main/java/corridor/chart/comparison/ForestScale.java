package corridor.chart.comparison;

import corridor.analysis.comparison.Difference;
import corridor.chart.page.Axis;
import java.util.List;

/** The forest scale is the x axis of all rows of a forest chart, in per cent of the reference. */
final class ForestScale {
    private static final double LEAST_SIDE = 0.32;
    private static final double LEAST_REACH = 2;
    private static final double MOST = 300;

    private ForestScale() {}

    static Axis of(List<ForestRow> rows) {
        double reach = reach(rows);
        double low = 0;
        double high = 0;
        for (ForestRow row : rows) {
            if (row.scaled()) {
                Difference d = row.difference();
                low = Math.min(
                        low, Math.max(row.percent(Math.min(d.low(), d.spread().p5())), -1.5 * reach));
                high = Math.max(
                        high, Math.min(row.percent(Math.max(d.high(), d.spread().p95())), 1.5 * reach));
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
     * Returns the largest distance of resolved intervals from zero, in per cent. Unresolved rows, such as rare events,
     * may be far wider. They end in arrow heads, so that the resolved rows are not compressed.
     */
    private static double reach(List<ForestRow> rows) {
        double[] all = rows.stream()
                .filter(ForestRow::scaled)
                .mapToDouble(ForestRow::reach)
                .sorted()
                .toArray();
        double resolved = rows.stream()
                .filter(row -> row.scaled() && row.resolved())
                .mapToDouble(ForestRow::reach)
                .max()
                .orElse(all.length == 0 ? 0 : all[all.length / 2]);
        return Math.max(LEAST_REACH, resolved);
    }
}
