package corridor.chart.bargaining;

import corridor.bargain.Bands;
import corridor.bargain.IssueScale;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.Multiples;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.number.Counted;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An issue-centres chart shows each issue by turn: the weighted mean position with bands, compared with its start. */
final class IssueCentresChart {
    private static final int MOST = 12;
    private static final int ROLE = 1;
    private static final double SCALE_ROOM = 150;
    /** Largest number of plots that have room for the words of their scales. */
    private static final int MOST_SCALED = 6;

    private final BargainView view;

    private IssueCentresChart(BargainView view) {
        this.view = view;
    }

    static Chart draw(BargainView view) {
        return new IssueCentresChart(view).chart();
    }

    private Chart chart() {
        int shown = Math.min(MOST, view.table().issues().size());
        Color color = Palette.color(ROLE);
        List<Page.Key> key = new ArrayList<>(view.key("weighted mean", color));
        key.add(new Page.Key(
                "weighted median",
                (sheet, x, middle) -> sheet.line(x, middle, x + 34, middle, Palette.color(2), Palette.line(2))));
        key.add(new Page.Key(
                "mean at the start",
                (sheet, x, middle) -> sheet.line(x, middle, x + 34, middle, Lettering.INK, Palette.dashed(1.4, 3, 3))));
        int left = view.table().issues().size() - shown;
        String note = left > 0
                ? Counted.of(left, "further issue") + (left == 1 ? " is" : " are") + " not drawn."
                : "In comparisons over many issues the weighted mean at the start forecast best; the turns explain"
                        + " pressure.";
        String title = view.table().issues().size() == 1 ? "Where the issue goes" : "Where the issues go";
        Page page = new Page(
                view.version(),
                view.seed(),
                title,
                view.title() + ". Points from 0 to 100, over turns. " + view.cast(),
                key,
                note);
        Axis y = TurnCurves.scale();
        List<IssueScale> scales = scales(shown);
        boolean scaled = scales.stream().anyMatch(IssueScale::known);
        double gutter = ScaleLabels.gutter(scales, SCALE_ROOM);
        Multiples grid = scaled
                ? Multiples.labelled(page.sheet(), page.body(), shown, gutter)
                : Multiples.sharing(page.sheet(), page.body(), shown, gutter);
        List<Multiples.Heading> headings = new ArrayList<>();
        for (int k = 0; k < shown; k++) {
            headings.add(new Multiples.Heading(-1, view.table().issues().get(k)));
        }
        List<Rectangle2D> areas = grid.areas(headings, 0);
        for (int k = 0; k < shown; k++) {
            Panel panel = new Panel(page.sheet(), areas.get(k), TurnCurves.turns(view.turns(), grid.plotWidth()), y);
            issue(panel, k);
            panel.labelX();
            if (grid.first(k)) {
                ScaleLabels.left(page.sheet(), panel, scales.get(k), gutter);
            }
        }
        return new Chart(
                Chart.Kind.BARGAIN_ISSUES, "bargain-issues", Chart.Section.BARGAINING, title, alt(), page.sheet());
    }

    private List<IssueScale> scales(int shown) {
        return shown > MOST_SCALED ? Collections.nCopies(shown, IssueScale.UNKNOWN) : view.scales();
    }

    private void issue(Panel panel, int k) {
        double[][] levels = new double[view.turns() + 1][];
        double[] median = new double[view.turns() + 1];
        double[] start = new double[view.turns() + 1];
        for (int t = 0; t < levels.length; t++) {
            levels[t] = view.bands().mean()[t][k];
            median[t] = view.bands().median()[t][k][Bands.MIDDLE];
            start[t] = view.central().weightedMean()[0][k];
        }
        TurnCurves.fan(panel, levels, view.bands().spread(), Palette.color(ROLE), Palette.line(ROLE));
        TurnCurves.line(panel, median, Palette.color(2), Palette.line(2));
        TurnCurves.line(panel, start, Lettering.INK, Palette.dashed(1.4, 3, 3));
    }

    private String alt() {
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < view.table().issues().size(); k++) {
            double[] end = view.bands().mean()[view.turns()][k];
            parts.add(view.table().issues().get(k) + " "
                    + BargainView.course(
                            view.central().weightedMean()[0][k],
                            end,
                            view.bands().spread()));
        }
        return view.courses("Weighted mean") + String.join("; ", parts) + ".";
    }
}
