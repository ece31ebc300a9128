package corridor.chart.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;

/**
 * A panel is one plot on a sheet with a fixed data area. JFreeChart draws grid and data; this class writes the labels
 * of the axes with exact widths.
 */
public final class Panel {
    private static final double LABEL_DROP = 25;
    /** Largest distance in pixels by which labels below the plot may extend beyond its edges. */
    private static final double OVERHANG = 19;

    private final Sheet sheet;
    private final Rectangle2D area;
    private final Axis x;
    private final Axis y;
    private final XYPlot plot = new XYPlot();

    public Panel(Sheet sheet, Rectangle2D area, Axis x, Axis y) {
        this.sheet = sheet;
        this.area = area;
        this.x = x;
        this.y = y;
        plot.setDomainAxis(new FixedTicks("x", x));
        plot.setRangeAxis(new FixedTicks("y", y));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setNoDataMessage(null);
        // JFreeChart draws no grid without a renderer, even for a panel without data.
        plot.setRenderer(new XYLineAndShapeRenderer());
        grid();
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        sheet.plot(plot, area);
    }

    private void grid() {
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setDomainGridlineStroke(Palette.solid(1));
        plot.setRangeGridlineStroke(Palette.solid(1));
    }

    public Axis x() {
        return x;
    }

    public Rectangle2D area() {
        return area;
    }

    public double xOf(double value) {
        return area.getMinX() + (value - x.low()) / (x.high() - x.low()) * area.getWidth();
    }

    public double yOf(double value) {
        return area.getMaxY() - (value - y.low()) / (y.high() - y.low()) * area.getHeight();
    }

    /** Adds data; later data cover earlier data. */
    public void add(XYDataset data, XYItemRenderer renderer) {
        int index = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        plot.setDataset(index, data);
        plot.setRenderer(index, renderer);
    }

    /** Draws the baseline and the labels below the plot, which may extend a little beyond its edges. */
    public void labelX() {
        for (Axis.Tick tick : x.ticks()) {
            double half = Lettering.AXIS.width(tick.text()) / 2;
            double at = Math.max(
                    area.getMinX() - OVERHANG + half, Math.min(xOf(tick.at()), area.getMaxX() + OVERHANG - half));
            sheet.text(tick.text(), at, area.getMaxY() + LABEL_DROP, Lettering.AXIS, Sheet.Align.CENTRE);
        }
        baseline();
    }

    public void baseline() {
        double bottom = area.getMaxY();
        sheet.line(area.getMinX(), bottom, area.getMaxX(), bottom, Palette.EDGE, Palette.solid(1.2));
    }

    public void labelY() {
        for (Axis.Tick tick : y.ticks()) {
            double baseline = yOf(tick.at()) + Lettering.AXIS.middle();
            sheet.text(tick.text(), area.getMinX() - 10, baseline, Lettering.AXIS, Sheet.Align.RIGHT);
        }
    }

    /** Draws a dashed vertical line at {@code at} with a label above the plot; draws nothing outside the x axis. */
    public void event(double at, String words) {
        if (at < x.low() || at > x.high()) {
            return;
        }
        double px = xOf(at);
        sheet.line(px, area.getMinY() - 6, px, area.getMaxY(), Lettering.INK, Palette.dashed(1.2, 4, 4));
        double half = Lettering.SMALL.width(words) / 2;
        double middle = Math.max(area.getMinX() + half, Math.min(px, area.getMaxX() - half));
        sheet.text(words, middle, area.getMinY() - 11, Lettering.SMALL, Sheet.Align.CENTRE);
    }

    /** Draws a dashed vertical line without a label. */
    public void upright(double at) {
        if (at >= x.low() && at <= x.high()) {
            double px = xOf(at);
            sheet.line(px, area.getMinY(), px, area.getMaxY(), Lettering.INK, Palette.dashed(1.2, 4, 4));
        }
    }

    /** Returns the width of the labels at the left, in pixels. */
    public static double labelWidth(Axis y) {
        return y.ticks().stream()
                        .mapToDouble(t -> Lettering.AXIS.width(t.text()))
                        .max()
                        .orElse(0)
                + 12;
    }

    /** Fixed ticks are an invisible axis with a given range and given grid lines. */
    private static final class FixedTicks extends NumberAxis {
        private static final long serialVersionUID = 1L;
        private final transient Axis axis;

        FixedTicks(String name, Axis axis) {
            // The name is never drawn. JFreeChart finds ticks by equality of axes, so two axes of equal range need
            // different names.
            super(name);
            this.axis = axis;
            setAutoRange(false);
            setRange(axis.low(), axis.high());
            setVisible(false);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public List refreshTicks(Graphics2D g, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
            List<NumberTick> ticks = new ArrayList<>();
            for (Axis.Tick tick : axis.ticks()) {
                ticks.add(new NumberTick(tick.at(), "", TextAnchor.CENTER, TextAnchor.CENTER, 0));
            }
            return ticks;
        }
    }
}
