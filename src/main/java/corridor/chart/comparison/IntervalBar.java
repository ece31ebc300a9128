package corridor.chart.comparison;

import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Path2D;

/** An interval bar is a horizontal bar of a panel; an end outside the plot becomes an arrow head. */
record IntervalBar(Sheet sheet, Panel panel, double y, Color color) {
    private static final double HEAD = 10;
    private static final double HALF_HEAD = 6;
    private static final double END = 4;

    /** Draws a bar between two values of the axis; a bar outside the plot is an arrow head only. */
    void draw(double from, double to, double thickness) {
        line(sheet, panel, from, to, y, color, thickness);
        if (from < panel.x().low()) {
            arrow(panel.area().getMinX(), -1);
        }
        if (to > panel.x().high()) {
            arrow(panel.area().getMaxX(), 1);
        }
    }

    /** Draws a bar with a short upright line at each end inside the plot. */
    void drawWithEnds(double from, double to, double thickness) {
        draw(from, to, thickness);
        for (double end : new double[] {from, to}) {
            if (end >= panel.x().low() && end <= panel.x().high()) {
                double x = panel.xOf(end);
                sheet.line(x, y - END, x, y + END, color, Palette.solid(thickness));
            }
        }
    }

    /** Draws the part of a bar that lies inside the plot. */
    static void line(Sheet sheet, Panel panel, double from, double to, double y, Color color, double thickness) {
        double left = Math.max(from, panel.x().low());
        double right = Math.min(to, panel.x().high());
        if (left < right) {
            sheet.line(panel.xOf(left), y, panel.xOf(right), y, color, Palette.solid(thickness));
        }
    }

    private void arrow(double x, int direction) {
        Path2D head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x - direction * HEAD, y - HALF_HEAD);
        head.lineTo(x - direction * HEAD, y + HALF_HEAD);
        head.closePath();
        sheet.fill(head, color);
    }
}
