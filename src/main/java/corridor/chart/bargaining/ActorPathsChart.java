package corridor.chart.bargaining;

import corridor.bargain.Bands;
import corridor.bargain.IssueScale;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Multiples;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import corridor.number.Counted;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An actor-paths chart shows the positions of the actors on one issue by turn: one small plot for each actor, in the
 * order of the first positions.
 */
final class ActorPathsChart {
    private static final int MOST = 15;
    private static final int ROLE = 1;
    private static final Color BEYOND = Palette.faint(Palette.EDGE, 0.25);

    private final BargainView view;
    private final int issue;

    private ActorPathsChart(BargainView view, int issue) {
        this.view = view;
        this.issue = issue;
    }

    static Chart draw(BargainView view, int issue) {
        return new ActorPathsChart(view, issue).chart();
    }

    private Chart chart() {
        List<Integer> shown = view.byPower(issue).stream()
                .limit(MOST)
                .sorted(Comparator.comparingDouble(i -> -view.table().position()[i][issue]))
                .toList();
        int left = view.table().size() - shown.size();
        String title = view.table().issues().get(issue) + ": where each actor stands, turn by turn";
        String note = left > 0
                ? Counted.of(left, "actor") + " with less power on this issue " + (left == 1 ? "is" : "are")
                        + " not drawn."
                : "";
        Page page = new Page(
                view.version(),
                view.seed(),
                title,
                view.title() + ". Position over turns: " + scale() + ". " + view.cast(),
                key(),
                note);
        Axis y = TurnCurves.scale();
        int n = shown.size();
        int columns = n <= 3 ? n : n == 4 ? 2 : n <= 9 ? 3 : n <= 12 ? 4 : 5;
        double gutter = Math.ceil(Panel.labelWidth(y));
        Multiples grid = Multiples.sharing(page.sheet(), page.body(), n, columns, gutter);
        List<Rectangle2D> areas = grid.areas(
                shown.stream()
                        .map(i ->
                                new Multiples.Heading(-1, view.table().actors().get(i)))
                        .toList(),
                0);
        for (int p = 0; p < n; p++) {
            Panel panel = new Panel(page.sheet(), areas.get(p), TurnCurves.turns(view.turns(), grid.plotWidth()), y);
            actor(page.sheet(), panel, shown.get(p));
            panel.labelX();
            if (grid.first(p)) {
                panel.labelY();
            }
        }
        return new Chart(
                Chart.Kind.BARGAIN_POSITIONS,
                "bargain-positions-" + (issue + 1),
                Chart.Section.BARGAINING,
                title,
                alt(shown),
                page.sheet());
    }

    /** Returns what the positions mean; small plots have no room for it beside their axes. */
    private String scale() {
        IssueScale scale = view.scales().get(issue);
        return scale.known() ? scale.words() : "points from 0 to 100";
    }

    private List<Page.Key> key() {
        Color color = Palette.color(ROLE);
        List<Page.Key> key = new ArrayList<>(view.key(view.bands().spread() ? "median draw" : "position", color));
        key.add(new Page.Key(
                "weighted mean of all",
                (sheet, x, middle) ->
                        sheet.line(x, middle, x + 34, middle, Palette.color(0), Palette.dashed(2, 3, 3))));
        if (view.table().redLines().length > 0) {
            key.add(Page.Key.box(BEYOND, "beyond the actor's red lines"));
        }
        return key;
    }

    private void actor(Sheet sheet, Panel panel, int i) {
        Rectangle2D area = panel.area();
        double high = panel.yOf(view.table().highest(i, issue));
        double low = panel.yOf(view.table().lowest(i, issue));
        if (high - area.getMinY() > 0.5) {
            sheet.box(area.getX(), area.getMinY(), area.getWidth(), high - area.getMinY(), BEYOND);
        }
        if (area.getMaxY() - low > 0.5) {
            sheet.box(area.getX(), low, area.getWidth(), area.getMaxY() - low, BEYOND);
        }
        double[][] levels = new double[view.turns() + 1][];
        double[] mean = new double[view.turns() + 1];
        for (int t = 0; t < levels.length; t++) {
            levels[t] = view.bands().position()[t][i][issue];
            mean[t] = view.bands().mean()[t][issue][Bands.MIDDLE];
        }
        TurnCurves.line(panel, mean, Palette.color(0), Palette.dashed(2, 3, 3));
        TurnCurves.fan(panel, levels, view.bands().spread(), Palette.color(ROLE), Palette.line(ROLE));
    }

    private String alt(List<Integer> shown) {
        List<String> parts = new ArrayList<>();
        for (int i : shown) {
            double[] end = view.bands().position()[view.turns()][i][issue];
            parts.add(view.table().actors().get(i) + " "
                    + BargainView.course(
                            view.table().position()[i][issue], end, view.bands().spread()));
        }
        return view.courses("Position") + String.join("; ", parts) + ".";
    }
}
