package corridor.chart.experiment;

import corridor.analysis.experiment.FactorEffect;
import corridor.analysis.experiment.FactorEffect.Level;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A tornado chart shows the swing of the mean outcome between the low and the high end of each factor, the widest at
 * the top.
 */
final class TornadoChart {
    private static final int ROWS = 14;
    private static final double NAMES = 300;
    /** Number of rows and width of the names if they are words, which need two lines. */
    private static final int WORDED_ROWS = 12;

    private static final double WORDED_NAMES = 420;
    private static final double FIGURES = 170;
    private static final double HEAD = 30;
    private static final double TALLEST = 66;

    private final List<FactorEffect> shown;
    private final int others;
    /** Mean over all points, at which the bars begin. */
    private final double mean;

    private final SampleCaption caption;

    TornadoChart(List<FactorEffect> effects, SampleCaption caption) {
        this.shown =
                effects.stream().limit(caption.hasWords() ? WORDED_ROWS : ROWS).toList();
        this.others = effects.size() - shown.size();
        this.mean = effects.get(0).mean();
        this.caption = caption;
    }

    Chart draw() {
        String title = caption.output() + ": how far each factor moves it";
        String subtitle = "Mean of the points at the low and at the high end of each factor, all others varying. "
                + caption.sample() + ".";
        Page page = caption.page(title, subtitle, key(), note());
        layout(page.sheet(), page.body());
        return new Chart(Chart.Kind.TORNADO, caption.id("tornado"), Chart.Section.DRIVERS, title, alt(), page.sheet());
    }

    private List<Page.Key> key() {
        List<Page.Key> key = new ArrayList<>(List.of(
                Page.Key.box(Palette.color(1), "low end"),
                Page.Key.box(Palette.faint(Palette.color(2), 0.75), "high end")));
        if (shown.stream().anyMatch(TornadoChart::hasBar)) {
            key.add(Page.Key.stroke(2, Lettering.INK, "95 % interval"));
        }
        return key;
    }

    private static boolean hasBar(FactorEffect effect) {
        return !Double.isNaN(effect.low().halfWidth())
                || !Double.isNaN(effect.high().halfWidth());
    }

    private String note() {
        boolean idle = shown.stream().anyMatch(effect -> effect.hasInterval() && !effect.resolved());
        return (others > 0 ? others + " further factors are not shown. " : "")
                + (idle ? "Thin names: the swing is no larger than chance, all factors taken together. " : "")
                + FactorEffect.withoutInterval(shown);
    }

    private void layout(Sheet sheet, Rectangle2D body) {
        double row = Math.min((body.getHeight() - HEAD - 60) / shown.size(), TALLEST);
        double names = names();
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + names, body.getY() + HEAD, body.getWidth() - names - FIGURES, row * shown.size());
        Panel panel = new Panel(sheet, area, axis(), new Axis(0, 1, List.of()));
        panel.labelX();
        sheet.text("factor", Sheet.MARGIN, area.getMinY() - 10, Lettering.AXIS, Sheet.Align.LEFT);
        sheet.text(
                caption.outputWithUnit(), area.getCenterX(), area.getMaxY() + 50, Lettering.AXIS, Sheet.Align.CENTRE);
        sheet.text("low to high", area.getMaxX() + FIGURES, area.getMinY() - 10, Lettering.AXIS, Sheet.Align.RIGHT);
        for (int k = 0; k < shown.size(); k++) {
            row(sheet, panel, shown.get(k), area.getMinY() + k * row, row);
        }
        sheet.line(panel.xOf(mean), area.getMinY(), panel.xOf(mean), area.getMaxY(), Palette.ZERO, Palette.solid(1.6));
    }

    private double names() {
        return caption.hasWords() ? WORDED_NAMES : NAMES;
    }

    private Axis axis() {
        double low = mean;
        double high = mean;
        for (FactorEffect effect : shown) {
            for (Level end : List.of(effect.low(), effect.high())) {
                low = Math.min(low, end.mean() - half(end));
                high = Math.max(high, end.mean() + half(end));
            }
        }
        double air = high > low ? 0.03 * (high - low) : 1;
        return Axis.within(low - air, high + air, 7);
    }

    private void row(Sheet sheet, Panel panel, FactorEffect effect, double top, double height) {
        double middle = top + height / 2;
        Lettering style = effect.resolved() ? Lettering.STRONG : Lettering.LABEL;
        caption.factor(sheet, effect.factor(), style, Sheet.MARGIN, middle, names() - 20, height);
        double thick = Math.min(height - 8, 30) / 2;
        bar(sheet, panel, effect.low(), middle - thick, thick - 1, Palette.color(1));
        bar(sheet, panel, effect.high(), middle + 1, thick - 1, Palette.faint(Palette.color(2), 0.75));
        String figure = NumberText.signedWithHalf(effect.swing(), effect.swingHalfWidth());
        sheet.text(
                Lettering.LABEL.clip(figure, FIGURES - 12),
                panel.area().getMaxX() + FIGURES,
                middle + Lettering.LABEL.middle(),
                Lettering.LABEL,
                Sheet.Align.RIGHT);
    }

    private void bar(Sheet sheet, Panel panel, Level end, double top, double height, Color color) {
        double from = panel.xOf(Math.min(mean, end.mean()));
        double to = panel.xOf(Math.max(mean, end.mean()));
        Rectangle2D bar = new Rectangle2D.Double(from, top, to - from, height);
        sheet.fill(bar, color);
        sheet.outline(bar, Palette.EDGE, Palette.solid(0.8));
        double half = half(end);
        double y = top + height / 2;
        sheet.line(panel.xOf(end.mean() - half), y, panel.xOf(end.mean() + half), y, Lettering.INK, Palette.solid(1.8));
    }

    private static double half(Level level) {
        return Double.isNaN(level.halfWidth()) ? 0 : level.halfWidth();
    }

    private String alt() {
        List<String> rows = new ArrayList<>();
        for (FactorEffect effect : shown) {
            rows.add(caption.named(effect.factor()) + " from "
                    + NumberText.resolved(effect.low().mean(), half(effect.low())) + " to "
                    + NumberText.resolved(effect.high().mean(), half(effect.high())));
        }
        return "Means at the low and high end, the widest swing first: " + String.join(", ", rows) + ".";
    }
}
