package corridor.chart.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/**
 * A sheet is a white page, usually of 1200 x 800 pixels, with a list of marks, laid out once and painted in each
 * format. A mark whose position is NaN, such as the end of an undefined interval, is left out.
 */
public final class Sheet {
    static final int WIDTH = 1200;
    static final int HEIGHT = 800;
    public static final double MARGIN = 40;

    /** The alignment of a text is relative to its x. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** Number of points by type of path segment: move, line, quadratic curve, cubic curve, close. */
    private static final int[] POINTS = {1, 1, 2, 3, 0};

    private final List<Mark> marks = new ArrayList<>();
    private final int width;
    private final int height;

    public Sheet() {
        this(WIDTH, HEIGHT);
    }

    /**
     * Makes a sheet of another size, for a chart that stands in a column.
     *
     * @param width width in pixels
     * @param height height in pixels
     */
    public Sheet(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void paint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        marks.forEach(mark -> mark.paint(g));
    }

    /**
     * Adds a line of text.
     *
     * @return width of the text in pixels
     */
    public double text(String text, double x, double baseline, Lettering style, Align align) {
        double width = style.width(text);
        double left = switch (align) {
            case LEFT -> x;
            case CENTRE -> x - width / 2;
            case RIGHT -> x - width;
        };
        if (!text.isBlank() && Double.isFinite(left + baseline)) {
            float at = (float) tidy(left);
            float base = (float) tidy(baseline);
            marks.add(g -> {
                g.setFont(style.font());
                g.setColor(style.color());
                g.drawString(text, at, base);
            });
        }
        return width;
    }

    /** Adds lines of text around a vertical middle. */
    public void block(List<String> lines, double x, double middle, Lettering style, Align align) {
        double baseline = middle + style.middle() - style.leading() * (lines.size() - 1) / 2;
        for (String line : lines) {
            text(line, x, baseline, style, align);
            baseline += style.leading();
        }
    }

    public void line(double x1, double y1, double x2, double y2, Color color, Stroke stroke) {
        if (Double.isFinite(x1 + y1 + x2 + y2)) {
            outline(new Line2D.Double(tidy(x1), tidy(y1), tidy(x2), tidy(y2)), color, stroke);
        }
    }

    public void outline(Shape shape, Color color, Stroke stroke) {
        if (isPlaced(shape)) {
            marks.add(g -> {
                g.setColor(color);
                g.setStroke(stroke);
                g.draw(shape);
            });
        }
    }

    public void fill(Shape shape, Color color) {
        if (isPlaced(shape)) {
            marks.add(g -> {
                g.setColor(color);
                g.fill(shape);
            });
        }
    }

    public void box(double x, double y, double width, double height, Color color) {
        if (Double.isFinite(x + y + width + height)) {
            fill(new Rectangle2D.Double(tidy(x), tidy(y), tidy(width), tidy(height)), color);
        }
    }

    void plot(XYPlot plot, Rectangle2D area) {
        marks.add(g -> plot.draw(g, area, null, null, null));
    }

    private static boolean isPlaced(Shape shape) {
        double[] at = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int points = POINTS[path.currentSegment(at)];
            for (int k = 0; k < 2 * points; k++) {
                if (!Double.isFinite(at[k])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double tidy(double pixels) {
        return Math.round(pixels * 100) / 100.0;
    }
}
