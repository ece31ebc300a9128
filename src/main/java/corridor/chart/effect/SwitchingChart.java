package corridor.chart.effect;

import corridor.analysis.effect.Assumption;
import corridor.analysis.effect.EffectCurve;
import corridor.analysis.effect.EffectCurve.Crossing;
import corridor.analysis.effect.EffectSample;
import corridor.analysis.statistics.Band;
import corridor.analysis.statistics.Quantiles;
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
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A switching chart shows an effect against one assumption: the fitted mean with its 95 % band, and where it crosses
 * zero. A strip along the axis shows which values of the assumption are held possible.
 */
final class SwitchingChart {
    private static final double STRIP = 16;
    private static final int MOST_DOTS = 1500;
    private static final double OUTER = 0.02;
    private static final Color CURVE = Palette.color(1);

    private final EffectSample sample;
    private final EffectCurve curve;
    private final SampleCaption caption;
    private final double[] x;

    SwitchingChart(EffectSample sample, EffectCurve curve, SampleCaption caption) {
        this.sample = sample;
        this.curve = curve;
        this.caption = caption;
        int column = sample.assumptions().indexOf(curve.assumption());
        this.x = Arrays.stream(sample.x()).mapToDouble(row -> row[column]).toArray();
    }

    Chart draw() {
        Assumption on = curve.assumption();
        String title = caption.output() + ": "
                + (curve.crossings().isEmpty()
                        ? curve.oneSided() ? "the sign does not turn" : "the sign is not clear throughout"
                        : curve.crossings().stream().allMatch(Crossing::closed)
                                ? "where the sign turns"
                                : "where the sign may turn");
        String subtitle =
                on.words() + " (" + on.id() + "), all else varying. " + sample.size() + ". " + caption.sample() + ".";
        Page page = caption.page(title, subtitle, key(), note());
        Sheet sheet = page.sheet();
        Rectangle2D body = page.body();
        sheet.text(caption.outputWithUnit(), body.getX(), body.getY() + 14, Lettering.AXIS, Sheet.Align.LEFT);
        String zero = zero();
        sheet.text(zero, body.getMaxX(), body.getY() + 14, Lettering.STRONG, Sheet.Align.RIGHT);
        Axis y = yAxis();
        double left = Math.ceil(Panel.labelWidth(y));
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + left, body.getY() + 30, body.getWidth() - left - 20, body.getHeight() - 30 - 62);
        Panel panel = new Panel(sheet, area, xAxis(), y);
        panel.labelX();
        panel.labelY();
        sheet.text(
                Lettering.AXIS.clip(on.words(), area.getWidth()),
                area.getCenterX(),
                area.getMaxY() + 50,
                Lettering.AXIS,
                Sheet.Align.CENTRE);
        strip(sheet, panel);
        dots(sheet, panel, y);
        band(sheet, panel, y);
        sheet.line(area.getMinX(), panel.yOf(0), area.getMaxX(), panel.yOf(0), Palette.ZERO, Palette.solid(1.6));
        line(sheet, panel);
        curve.crossings().forEach(crossing -> crossing(sheet, panel, crossing));
        return new Chart(Chart.Kind.SWITCHING, caption.id("switching"), Chart.Section.DRIVERS, title, alt(zero), sheet);
    }

    private List<Page.Key> key() {
        List<Page.Key> key = new ArrayList<>(List.of(
                Page.Key.stroke(3, CURVE, "fitted mean"),
                Page.Key.box(Palette.faint(CURVE, 0.2), "95 % interval of the mean")));
        if (!curve.crossings().isEmpty()) {
            key.add(Page.Key.stroke(6, Lettering.INK, "interval of the zero"));
        }
        curve.assumption().spread().ifPresent(any -> {
            key.add(Page.Key.box(
                    Palette.faint(Palette.color(3), 0.75), curve.assumption().source() + ": middle 50 %"));
            key.add(Page.Key.box(Palette.faint(Palette.color(3), 0.3), "5 to 95 %"));
        });
        return key;
    }

    private String note() {
        return "Dots: single points. The curve predicts " + NumberText.percent(curve.explained())
                + " of the variance of left-out points; the rest is other assumptions and chance, so single histories"
                + " lie far from it.";
    }

    /** Says where the effect is zero, with its interval. */
    private String zero() {
        if (curve.crossings().isEmpty()) {
            return curve.oneSided() ? "no zero in this range" : "no zero of the curve, but its interval holds zero";
        }
        return "zero at " + curve.crossings().stream().map(this::words).collect(Collectors.joining("; "));
    }

    private String words(Crossing crossing) {
        double half = (crossing.to() - crossing.from()) / 2;
        return NumberText.resolved(crossing.at(), half) + " ("
                + (crossing.openBelow() ? "below " : "") + NumberText.resolved(crossing.from(), half) + " to "
                + (crossing.openAbove() ? "above " : "") + NumberText.resolved(crossing.to(), half) + ")";
    }

    private Axis xAxis() {
        Assumption on = curve.assumption();
        if (!on.logarithmic()) {
            return Axis.within(on.low(), on.high(), 8);
        }
        List<Axis.Tick> ticks = new ArrayList<>();
        double decade = Math.pow(10, Math.floor(Math.log10(on.low())));
        for (; decade <= on.high(); decade *= 10) {
            for (double step : new double[] {1, 2, 5}) {
                double value = step * decade;
                if (value >= on.low() * (1 - 1e-9) && value <= on.high() * (1 + 1e-9)) {
                    ticks.add(new Axis.Tick(Math.log(value), NumberText.significant(value, 1)));
                }
            }
        }
        return new Axis(Math.log(on.low()), Math.log(on.high()), ticks);
    }

    private double at(double value) {
        return curve.assumption().logarithmic() ? Math.log(value) : value;
    }

    private Axis yAxis() {
        Quantiles quantiles = Quantiles.of(sample.y());
        double low = Math.min(0, quantiles.at(OUTER));
        double high = Math.max(0, quantiles.at(1 - OUTER));
        for (int g = 0; g < curve.at().length; g++) {
            low = Math.min(low, curve.low()[g]);
            high = Math.max(high, curve.high()[g]);
        }
        return Axis.covering(low, high > low ? high : low + 1, 7);
    }

    private void strip(Sheet sheet, Panel panel) {
        if (curve.assumption().spread().isEmpty()) {
            return;
        }
        Band band = curve.assumption().spread().get();
        double top = panel.area().getMaxY() - STRIP;
        box(sheet, panel, band.p5(), band.p95(), top, Palette.faint(Palette.color(3), 0.3));
        box(sheet, panel, band.p25(), band.p75(), top, Palette.faint(Palette.color(3), 0.6));
        double median = panel.xOf(at(inside(band.median())));
        sheet.line(median, top, median, top + STRIP, Lettering.INK, Palette.solid(2));
    }

    private void box(Sheet sheet, Panel panel, double from, double to, double top, Color color) {
        double left = panel.xOf(at(inside(from)));
        double right = panel.xOf(at(inside(to)));
        sheet.box(left, top, Math.max(0, right - left), STRIP, color);
    }

    private double inside(double value) {
        return Math.max(curve.assumption().low(), Math.min(curve.assumption().high(), value));
    }

    private void dots(Sheet sheet, Panel panel, Axis y) {
        Color color = Palette.faint(Palette.color(0), 0.28);
        int every = Math.max(1, (x.length + MOST_DOTS - 1) / MOST_DOTS);
        for (int i = 0; i < x.length; i += every) {
            double value = sample.y()[i];
            if (value >= y.low() && value <= y.high()) {
                sheet.fill(
                        new Ellipse2D.Double(panel.xOf(at(inside(x[i]))) - 2.4, panel.yOf(value) - 2.4, 4.8, 4.8),
                        color);
            }
        }
    }

    private void band(Sheet sheet, Panel panel, Axis y) {
        Path2D shape = new Path2D.Double();
        int last = curve.at().length - 1;
        shape.moveTo(panel.xOf(at(curve.at()[0])), panel.yOf(within(y, curve.low()[0])));
        for (int g = 1; g <= last; g++) {
            shape.lineTo(panel.xOf(at(curve.at()[g])), panel.yOf(within(y, curve.low()[g])));
        }
        for (int g = last; g >= 0; g--) {
            shape.lineTo(panel.xOf(at(curve.at()[g])), panel.yOf(within(y, curve.high()[g])));
        }
        shape.closePath();
        sheet.fill(shape, Palette.faint(CURVE, 0.2));
    }

    private static double within(Axis y, double value) {
        return Math.max(y.low(), Math.min(y.high(), value));
    }

    private void line(Sheet sheet, Panel panel) {
        Path2D path = new Path2D.Double();
        path.moveTo(panel.xOf(at(curve.at()[0])), panel.yOf(curve.mean()[0]));
        for (int g = 1; g < curve.at().length; g++) {
            path.lineTo(panel.xOf(at(curve.at()[g])), panel.yOf(curve.mean()[g]));
        }
        sheet.outline(path, CURVE, Palette.solid(3.2));
    }

    private void crossing(Sheet sheet, Panel panel, Crossing crossing) {
        double y = panel.yOf(0);
        double from = panel.xOf(at(inside(crossing.from())));
        double to = panel.xOf(at(inside(crossing.to())));
        sheet.line(from, y, to, y, Lettering.INK, Palette.solid(6));
        if (!crossing.openBelow()) {
            sheet.line(from, y - 9, from, y + 9, Lettering.INK, Palette.solid(2.4));
        }
        if (!crossing.openAbove()) {
            sheet.line(to, y - 9, to, y + 9, Lettering.INK, Palette.solid(2.4));
        }
        Ellipse2D dot = new Ellipse2D.Double(panel.xOf(at(crossing.at())) - 7, y - 7, 14, 14);
        sheet.fill(dot, Color.WHITE);
        sheet.outline(dot, Lettering.INK, Palette.solid(3));
    }

    private String alt(String zero) {
        int last = curve.mean().length - 1;
        return "Fitted " + caption.output() + " against " + curve.assumption().words() + " ("
                + curve.assumption().id() + "): " + end(0) + " at the low end, " + end(last) + " at the high end; "
                + zero + ".";
    }

    private String end(int g) {
        double half = (curve.high()[g] - curve.low()[g]) / 2;
        return NumberText.signed(curve.mean()[g], half) + " (" + NumberText.resolved(curve.low()[g], half) + " to "
                + NumberText.resolved(curve.high()[g], half) + ")";
    }
}
