package corridor.chart;

import corridor.bargain.Bands;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Where each issue goes: the weighted mean over turns with bands, beside what simply stays at the start. */
final class IssueCentresChart {
    private static final int MOST = 12;
    private static final int ROLE = 1;

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
        List<Page.Key> key = List.of(
                Page.Key.stroke(3, color, "weighted mean"),
                Page.Key.box(Palette.faint(color, Curves.INNER + Curves.OUTER), "middle 50 %"),
                Page.Key.box(Palette.faint(color, Curves.OUTER), "middle 90 % of draws"),
                new Page.Key(
                        "weighted median",
                        (sheet, x, middle) -> sheet.line(x, middle, x + 34, middle, Palette.color(2), Palette.line(2))),
                new Page.Key(
                        "mean at the start",
                        (sheet, x, middle) ->
                                sheet.line(x, middle, x + 34, middle, Lettering.INK, Palette.dashed(1.4, 3, 3))));
        String note = view.table().issues().size() > shown
                ? (view.table().issues().size() - shown) + " further issues are not drawn."
                : "In comparisons over many issues the weighted mean at the start forecast best; the turns explain"
                        + " pressure.";
        String title = "Where the issues go";
        Page page = new Page(
                view.version(),
                view.seed(),
                title,
                view.title() + ". Points from 0 to 100, over turns. " + view.cast(),
                key,
                note);
        Axis y = TurnCurves.scale();
        Multiples grid = Multiples.sharing(page.sheet(), page.body(), shown, Math.ceil(Panel.labelWidth(y)));
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
                panel.labelY();
            }
        }
        return new Chart("bargain-issues", Chart.Section.BARGAINING, title, alt(), page.sheet());
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
        TurnCurves.fan(panel, levels, Palette.color(ROLE), Palette.line(ROLE));
        TurnCurves.line(panel, median, Palette.color(2), Palette.line(2));
        TurnCurves.line(panel, start, Lettering.INK, Palette.dashed(1.4, 3, 3));
    }

    private String alt() {
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < view.table().issues().size(); k++) {
            double[] end = view.bands().mean()[view.turns()][k];
            parts.add(view.table().issues().get(k) + " from "
                    + Figures.value(Math.round(view.central().weightedMean()[0][k])) + " to "
                    + Figures.value(Math.round(end[2])) + " (" + Figures.value(Math.round(end[0])) + " to "
                    + Figures.value(Math.round(end[4])) + ")");
        }
        return "Weighted mean at the start and after " + view.turns() + " turns, with the middle 90 % of draws: "
                + String.join("; ", parts) + ".";
    }
}
