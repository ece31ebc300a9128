package corridor.chart.page;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** Hatching marks what is not clear, so that a reader who sees no colours can tell it too. */
public final class Hatch {
    public static final Color INK = new Color(0x9A9A9A);
    private static final double STEP = 8;

    private Hatch() {}

    /** Draws diagonal lines within a box. */
    public static void draw(Sheet sheet, Rectangle2D box) {
        double height = box.getHeight();
        for (double at = STEP; at < box.getWidth() + height; at += STEP) {
            double fromX = Math.min(at, box.getWidth());
            double fromY = at - fromX;
            double toY = Math.min(at, height);
            double toX = at - toY;
            sheet.line(
                    box.getX() + fromX,
                    box.getY() + fromY,
                    box.getX() + toX,
                    box.getY() + toY,
                    INK,
                    Palette.solid(1.1));
        }
    }

    /** Returns a key entry with a hatched box. */
    public static Page.Key key(String text) {
        return new Page.Key(text, (sheet, x, middle) -> {
            Rectangle2D box = new Rectangle2D.Double(x + 4, middle - 8, 26, 16);
            draw(sheet, box);
            sheet.outline(box, Palette.EDGE, Palette.solid(0.8));
        });
    }
}
