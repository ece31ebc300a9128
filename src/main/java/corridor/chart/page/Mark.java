package corridor.chart.page;

import java.awt.Graphics2D;

/** One thing on a sheet, already laid out; paints itself the same way on any graphics. */
@FunctionalInterface
interface Mark {
    void paint(Graphics2D g);
}
