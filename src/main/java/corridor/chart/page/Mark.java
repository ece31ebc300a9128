package corridor.chart.page;

import java.awt.Graphics2D;

/** A mark is one drawing element of a sheet, already laid out. It paints the same picture on any graphics. */
@FunctionalInterface
interface Mark {
    void paint(Graphics2D g);
}
