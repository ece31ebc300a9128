package corridor.chart.sensitivity;

import corridor.analysis.sensitivity.result.MorrisEffects;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.LabelStack;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A Morris chart shows the mean size of the elementary effects against their standard deviation. If sigma is small
 * relative to mu*, a factor has a nearly linear effect without interactions; if it is as large, the effect is nonlinear
 * or depends on other factors.
 */
final class MorrisChart {
    private static final double NAMES = 300;
    private static final double WORDED_NAMES = 400;
    private static final int NAMED = 14;
    private static final double ROW = 26;
    /** Number and height of the names if they are words, which need two lines. */
    private static final int WORDED_NAMED = 10;

    private static final double WORDED_ROW = 46;
    /** Share of the largest effect below which factors are not named, since they crowd the corner. */
    private static final double NAMED_FROM = 0.05;

    /**
     * A ratio of sigma to mu* is drawn as a line. Below the first ratio, effects are nearly even; above the last, they
     * change sign or jump.
     */
    private enum Ratio {
        EVEN(0.1, "sigma = mu* / 10: nearly even", 2, 5),
        UNEVEN(0.5, "sigma = mu* / 2", 6, 5),
        WILD(1, "sigma = mu*: uneven or with interactions", 14, 5);

        private final double value;
        private final String words;
        private final float[] dash;

        Ratio(double value, String words, float... dash) {
            this.value = value;
            this.words = words;
            this.dash = dash;
        }

        Page.Key key() {
            return new Page.Key(
                    words,
                    (sheet, x, middle) -> sheet.line(x, middle, x + 34, middle, Palette.EDGE, Palette.dashed(2, dash)));
        }
    }

    private final MorrisEffects effects;
    private final SampleCaption caption;
    private final List<Integer> order;

    MorrisChart(MorrisEffects effects, SampleCaption caption) {
        this.effects = effects;
        this.caption = caption;
        this.order = IntStream.range(0, effects.names().size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -effects.muStar()[i]))
                .toList();
    }

    Chart draw() {
        String title = "What moves " + caption.mention() + ", and how evenly";
        String subtitle = "Elementary effects of each factor over its whole range. "
                + (hasIntervals() ? "Bars: 95 % intervals of the mean size. " : "") + caption.sample() + ".";
        Page page = caption.page(
                title, subtitle, Arrays.stream(Ratio.values()).map(Ratio::key).toList(), note());
        layout(page.sheet(), page.body());
        return new Chart(Chart.Kind.MORRIS, caption.id("morris"), Chart.Section.DRIVERS, title, alt(), page.sheet());
    }

    private double names() {
        return caption.hasWords() ? WORDED_NAMES : NAMES;
    }

    private String note() {
        int left = order.size() - named().size();
        return (hasIntervals() ? "" : "No interval and no sigma: one trajectory. ")
                + (left > 0 ? "The " + left + " factors of least effect are not named." : "");
    }

    private void layout(Sheet sheet, Rectangle2D body) {
        double reachX = 0;
        double reachY = 0;
        for (int i : order) {
            reachX = Math.max(reachX, effects.muStar()[i] + half(i));
            reachY = Math.max(reachY, sigma(i));
        }
        Axis x = Axis.covering(0, reachX > 0 ? reachX : 1, 7);
        Axis y = Axis.covering(0, reachY > 0 ? reachY * 1.08 : 1, 6);
        double gutter = Panel.labelWidth(y);
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + gutter,
                body.getY() + 34,
                body.getWidth() - gutter - names() - 90,
                body.getHeight() - 34 - 62);
        Panel panel = new Panel(sheet, area, x, y);
        panel.labelX();
        panel.labelY();
        sheet.text(
                "sigma: standard deviation of the effects" + (caption.unit().isEmpty() ? "" : ", " + caption.unit()),
                body.getX(),
                area.getMinY() - 14,
                Lettering.AXIS,
                Sheet.Align.LEFT);
        sheet.text(
                "mu*: mean size of the effects" + (caption.unit().isEmpty() ? "" : ", " + caption.unit()),
                area.getCenterX(),
                area.getMaxY() + 50,
                Lettering.AXIS,
                Sheet.Align.CENTRE);
        ratios(sheet, panel);
        order.forEach(i -> point(sheet, panel, i));
        names(sheet, panel, body.getMaxX() - names());
    }

    /** Draws the lines of equal sigma / mu*, up to the edges of the plot. */
    private static void ratios(Sheet sheet, Panel panel) {
        for (Ratio ratio : Ratio.values()) {
            double reach = Math.min(panel.x().high(), yHigh(panel) / ratio.value);
            sheet.line(
                    panel.xOf(0),
                    panel.yOf(0),
                    panel.xOf(reach),
                    panel.yOf(reach * ratio.value),
                    Palette.EDGE,
                    Palette.dashed(1.5, ratio.dash));
        }
    }

    private static double yHigh(Panel panel) {
        double span = panel.area().getHeight();
        // Pixels per unit of the panel's scale, which give the value at the top edge.
        double unit = panel.yOf(0) - panel.yOf(1);
        return span / unit;
    }

    private void point(Sheet sheet, Panel panel, int i) {
        double at = effects.muStar()[i];
        double y = panel.yOf(sigma(i));
        Color color = Palette.color(active(i) ? 1 : 0);
        sheet.line(panel.xOf(Math.max(0, at - half(i))), y, panel.xOf(at + half(i)), y, color, Palette.solid(2.2));
        Ellipse2D dot = new Ellipse2D.Double(panel.xOf(at) - 6, y - 6, 12, 12);
        sheet.fill(dot, active(i) ? color : Color.WHITE);
        sheet.outline(dot, color, Palette.solid(2));
    }

    private double half(int i) {
        return Double.isNaN(effects.muStarConf()[i]) ? 0 : effects.muStarConf()[i];
    }

    /** Returns the standard deviation of the effects; 0 if it is not known. */
    private double sigma(int i) {
        return Double.isNaN(effects.sigma()[i]) ? 0 : effects.sigma()[i];
    }

    private boolean hasIntervals() {
        return Arrays.stream(effects.muStarConf()).anyMatch(conf -> !Double.isNaN(conf));
    }

    private List<Integer> named() {
        double least = NAMED_FROM * effects.muStar()[order.get(0)];
        return order.stream()
                .filter(i -> effects.muStar()[i] >= least)
                .limit(caption.hasWords() ? WORDED_NAMED : NAMED)
                .toList();
    }

    private boolean active(int i) {
        return effects.muStar()[i] > effects.muStarConf()[i];
    }

    /** Draws a column of names at the right, each connected to its point. */
    private void names(Sheet sheet, Panel panel, double left) {
        List<Integer> named = named();
        double[] wanted = new double[named.size()];
        double[] heights = new double[named.size()];
        for (int k = 0; k < named.size(); k++) {
            int i = named.get(k);
            wanted[k] = panel.yOf(sigma(i));
            heights[k] = caption.hasWords() ? WORDED_ROW : ROW;
        }
        double[] middles = LabelStack.place(
                wanted, heights, panel.area().getMinY(), panel.area().getMaxY());
        for (int k = 0; k < named.size(); k++) {
            int i = named.get(k);
            double from = panel.xOf(effects.muStar()[i] + half(i)) + 9;
            sheet.line(from, wanted[k], left - 8, middles[k], Palette.faint(Palette.EDGE, 0.5), Palette.solid(0.9));
            Lettering style = active(i) ? Lettering.STRONG : Lettering.LABEL;
            name(sheet, i, style, left, middles[k]);
        }
    }

    private void name(Sheet sheet, int i, Lettering style, double left, double middle) {
        String number = (order.indexOf(i) + 1) + ". ";
        caption.factor(sheet, number, effects.names().get(i), style, left, middle, names(), WORDED_ROW);
    }

    private String alt() {
        List<String> words = new ArrayList<>();
        for (int i : named()) {
            words.add(caption.named(effects.names().get(i)) + " "
                    + NumberText.resolved(effects.muStar()[i], effects.muStarConf()[i])
                    + " (sigma "
                    + (Double.isNaN(effects.sigma()[i]) ? "none" : NumberText.significant(effects.sigma()[i], 2))
                    + ")");
        }
        return "By mean size of effect, from the largest: " + String.join(", ", words) + ".";
    }
}
