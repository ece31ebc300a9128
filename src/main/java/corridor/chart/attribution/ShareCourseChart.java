package corridor.chart.attribution;

import corridor.analysis.attribution.Estimate;
import corridor.analysis.attribution.PlayerShare;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Curves;
import corridor.chart.page.Lettering;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A share-course chart shows the shares by month as stacked areas, upwards and downwards from zero, with the whole
 * difference as a line. Shares that cannot be told from chance are one grey area.
 */
final class ShareCourseChart {
    private static final int MOST = 5;
    private static final Color OTHERS = new Color(0xC8C8C8);
    private static final int[] COLORS = {1, 2, 3, 4, 5};

    private final ShareView view;
    private final List<Layer> layers = new ArrayList<>();

    /** A layer is the area of one or several players, by month. */
    private record Layer(String name, Color color, double[] values) {}

    ShareCourseChart(ShareView view) {
        this.view = view;
        int months = view.findings().months().size();
        double[] others = new double[months];
        int gathered = 0;
        String one = "";
        for (PlayerShare player : view.bySize()) {
            boolean own = (player.resolved() || view.cut().players().size() == 1) && layers.size() < MOST;
            double[] values = own ? new double[months] : others;
            gathered += own ? 0 : 1;
            if (!own) {
                one = player.player().name() + (player.resolved() ? "" : " (not distinguishable over the run)");
            }
            for (int month = 0; month < months; month++) {
                values[month] += defined(player.months().get(month).share());
            }
            if (own) {
                Color color = Palette.faint(Palette.color(COLORS[layers.size()]), 0.8);
                layers.add(new Layer(player.player().name(), color, values));
            }
        }
        for (int month = 0; month < months; month++) {
            others[month] += defined(view.cut().restMonths().get(month));
        }
        boolean rest = view.cut().rest().mean() != 0;
        if (gathered > 0 || rest) {
            String name = gathered == 0 ? "rest" : gathered == 1 ? one : gathered + " others";
            layers.add(new Layer(rest && gathered > 0 ? name + " and rest" : name, OTHERS, others));
        }
    }

    private static double defined(Estimate share) {
        return Double.isNaN(share.mean()) ? 0 : share.mean();
    }

    Chart draw() {
        String title = view.outcome().label() + ": when the difference of " + view.scenario() + " from "
                + view.reference() + " arises";
        String subtitle = "Shares of the difference of each month, stacked upwards and downwards from zero. "
                + view.sample() + ".";
        Page page = view.page(
                title, subtitle, key(), "Single months are uncertain; their intervals are in analysis/why.csv.");
        Sheet sheet = page.sheet();
        Rectangle2D body = page.body();
        sheet.text(
                "difference from " + view.reference() + ", " + view.outcome().monthlyUnit(),
                body.getX(),
                body.getY() + 16,
                Lettering.AXIS,
                Sheet.Align.LEFT);
        Axis y = axis();
        double left = Math.ceil(Panel.labelWidth(y));
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + left, body.getY() + 32, body.getWidth() - left - 20, body.getHeight() - 70);
        int months = view.findings().months().size();
        Panel panel = new Panel(sheet, area, Axis.months(view.findings().first(), months, area.getWidth()), y);
        stack(panel, true);
        stack(panel, false);
        Curves.line(
                panel,
                view.findings().months().stream().map(ShareCourseChart::defined).toList(),
                Lettering.INK,
                Palette.solid(2.4));
        panel.labelX();
        panel.labelY();
        double zero = panel.yOf(0);
        sheet.line(area.getMinX(), zero, area.getMaxX(), zero, Palette.ZERO, Palette.solid(1.2));
        return new Chart(
                        Chart.Kind.SHARE_COURSE,
                        "why-" + view.cut().cut().id() + "-months",
                        Chart.Section.COURSE,
                        title,
                        alt(),
                        sheet)
                .about(view.outcome().id());
    }

    private List<Page.Key> key() {
        List<Page.Key> key = new ArrayList<>();
        layers.forEach(layer -> key.add(Page.Key.box(layer.color, layer.name)));
        key.add(Page.Key.stroke(2.4, Lettering.INK, "whole difference"));
        return key;
    }

    /** Draws the areas of one side from the outermost to zero, so that no seams appear between them. */
    private void stack(Panel panel, boolean upwards) {
        for (int k = layers.size() - 1; k >= 0; k--) {
            double[] tops = tops(k + 1, upwards);
            // The ground is covered first, since areas lie over one another and are not quite opaque.
            Curves.area(panel, tops, Color.WHITE);
            Curves.area(panel, tops, layers.get(k).color);
        }
    }

    /** Sum of the first layers on one side of zero, by month. */
    private double[] tops(int count, boolean upwards) {
        double[] tops = new double[view.findings().months().size()];
        for (Layer layer : layers.subList(0, count)) {
            for (int month = 0; month < tops.length; month++) {
                tops[month] += upwards ? Math.max(0, layer.values[month]) : Math.min(0, layer.values[month]);
            }
        }
        return tops;
    }

    private Axis axis() {
        double low = 0;
        double high = 0;
        double[] up = tops(layers.size(), true);
        double[] down = tops(layers.size(), false);
        for (int month = 0; month < up.length; month++) {
            low = Math.min(low, down[month]);
            high = Math.max(high, up[month]);
        }
        return Axis.covering(low, high > low ? high : low + 1, 6);
    }

    private String alt() {
        List<String> said = new ArrayList<>();
        for (Layer layer : layers) {
            int half = layer.values.length / 2;
            said.add(layer.name + " " + view.signed(mean(layer.values, 0, half)) + " a month in the first half and "
                    + view.signed(mean(layer.values, half, layer.values.length)) + " in the second");
        }
        return "Shares of the difference by month. " + String.join("; ", said) + ".";
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int month = from; month < to; month++) {
            sum += values[month];
        }
        return sum / Math.max(1, to - from);
    }
}
