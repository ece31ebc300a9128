package corridor.chart.bargaining;

import corridor.bargain.IssueScale;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import corridor.number.Counted;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A power chart shows the power of actors by position, at the start and at the end. Capability times salience is
 * stacked over classes of position. The most powerful actors have a colour and a number each; the others are grey.
 */
final class PowerChart {
    private static final double CLASS = 5;
    private static final int CLASSES = 20;
    private static final int NAMED = Palette.SCENARIOS;
    private static final double LEAST_LABEL = 18;
    private static final double ROW = 36;
    private static final String NO_POWER = "No actor cares for this issue, so none has power on it.";

    private final BargainView view;
    private final int issue;
    private final List<Integer> order;

    private PowerChart(BargainView view, int issue) {
        this.view = view;
        this.issue = issue;
        this.order = view.byPower(issue);
    }

    static Chart draw(BargainView view, int issue) {
        return new PowerChart(view, issue).chart();
    }

    private Chart chart() {
        String title = view.table().issues().get(issue) + ": effective power by position";
        Page page = new Page(
                view.version(),
                view.seed(),
                title,
                view.title() + ". Capability times salience, as a share of all; classes of 5 points. " + view.cast(),
                key(),
                note());
        Rectangle2D body = page.body();
        double[][] start = heights(true);
        double[][] end = heights(false);
        Axis y = Axis.covering(0, powerless() ? 100 : Math.max(highest(start), highest(end)), 4);
        Axis percent = new Axis(
                y.low(),
                y.high(),
                y.ticks().stream()
                        .map(t -> new Axis.Tick(t.at(), Math.round(t.at()) + " %"))
                        .toList());
        double left = Math.ceil(Panel.labelWidth(percent));
        double each = (body.getHeight() - ROW) / 2;
        panel(page.sheet(), body, left, body.getY(), each, percent, start, "At the start");
        panel(
                page.sheet(),
                body,
                left,
                body.getY() + each + ROW / 2,
                each,
                percent,
                end,
                "After " + Counted.of(view.turns(), "turn"));
        return new Chart(
                Chart.Kind.BARGAIN_POWER,
                "bargain-power-" + (issue + 1),
                Chart.Section.BARGAINING,
                title,
                alt(start, end),
                page.sheet());
    }

    private List<Page.Key> key() {
        List<Page.Key> key = new ArrayList<>();
        int named = Math.min(NAMED, order.size());
        for (int rank = 0; rank < named; rank++) {
            Color color = Palette.color(rank + 1);
            String number = Integer.toString(rank + 1);
            key.add(new Page.Key(view.table().actors().get(order.get(rank)), (sheet, x, middle) -> {
                sheet.box(x + 4, middle - 11, 26, 22, color);
                sheet.text(
                        number,
                        x + 17,
                        middle + Lettering.SMALL.middle(),
                        Lettering.SMALL.in(Palette.readableOn(color)),
                        Sheet.Align.CENTRE);
            }));
        }
        if (order.size() > named) {
            key.add(Page.Key.box(Palette.GRID, Counted.of(order.size() - named, "other")));
        }
        return key;
    }

    /**
     * Returns the shares of power in per cent as {@code [rank][class]}; the last rank holds all actors that are not
     * named.
     */
    private double[][] heights(boolean start) {
        double[][] heights = new double[Math.min(NAMED, order.size()) + 1][CLASSES];
        double all = order.stream().mapToDouble(i -> view.power(i, issue)).sum();
        for (int rank = 0; rank < order.size(); rank++) {
            int i = order.get(rank);
            double at = start ? view.table().position()[i][issue] : view.end(i, issue);
            int cell = (int) Math.max(0, Math.min(at / CLASS, CLASSES - 1.0));
            double share = all > 0 ? 100 * view.power(i, issue) / all : 0;
            heights[Math.min(rank, heights.length - 1)][cell] += share;
        }
        return heights;
    }

    private static double highest(double[][] heights) {
        double most = 0;
        for (int c = 0; c < CLASSES; c++) {
            double sum = 0;
            for (double[] row : heights) {
                sum += row[c];
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    private void panel(
            Sheet sheet,
            Rectangle2D body,
            double left,
            double top,
            double height,
            Axis y,
            double[][] heights,
            String heading) {
        sheet.text(heading, body.getX(), top + 17, Lettering.STRONG, Sheet.Align.LEFT);
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + left,
                top + ROW,
                body.getWidth() - left - 20,
                height - ROW - 32 - ScaleLabels.foot(scale()));
        Axis x = Axis.covering(0, 100, 10);
        Panel panel = new Panel(sheet, area, x, y);
        for (int c = 0; c < CLASSES; c++) {
            double below = 0;
            for (int rank = heights.length - 1; rank >= 0; rank--) {
                double part = heights[rank][c];
                if (part > 0) {
                    block(sheet, panel, c, below, part, rank, heights.length - 1);
                    below += part;
                }
            }
        }
        panel.labelX();
        panel.labelY();
        ScaleLabels.below(sheet, panel, scale());
    }

    private IssueScale scale() {
        return view.scales().get(issue);
    }

    private static void block(Sheet sheet, Panel panel, int c, double below, double part, int rank, int others) {
        double x = panel.xOf(c * CLASS) + 2;
        double width = panel.xOf((c + 1) * CLASS) - 2 - x;
        double bottom = panel.yOf(below);
        double top = panel.yOf(below + part);
        Color color = rank == others ? Palette.GRID : Palette.color(rank + 1);
        Rectangle2D box = new Rectangle2D.Double(x, top, width, bottom - top);
        sheet.fill(box, color);
        sheet.outline(box, Color.WHITE, Palette.solid(1));
        if (rank < others && bottom - top >= LEAST_LABEL) {
            sheet.text(
                    Integer.toString(rank + 1),
                    x + width / 2,
                    (top + bottom) / 2 + Lettering.SMALL.middle(),
                    Lettering.SMALL.in(Palette.readableOn(color)),
                    Sheet.Align.CENTRE);
        }
    }

    private String note() {
        if (powerless()) {
            return NO_POWER;
        }
        return view.bands().spread()
                ? "At the end each actor stands where the median draw has it; the bands of the position charts show how"
                        + " sure that is."
                : "";
    }

    /** Returns whether no actor has power on the issue. */
    private boolean powerless() {
        return order.stream().allMatch(i -> view.power(i, issue) == 0);
    }

    private String alt(double[][] start, double[][] end) {
        if (powerless()) {
            return NO_POWER;
        }
        return "Largest share of power within 5 points: at the start " + Math.round(highest(start)) + " %, after "
                + Counted.of(view.turns(), "turn") + " " + Math.round(highest(end)) + " %. Most power on this issue: "
                + view.table().actors().get(order.get(0)) + ".";
    }
}
