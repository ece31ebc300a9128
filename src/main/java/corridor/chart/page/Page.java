package corridor.chart.page;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A page is the frame that all charts share: title, subtitle and key above, caution and source below, and the body
 * between them.
 */
public final class Page {
    private static final double TOP = 36;
    private static final double SWATCH = 34;
    private static final double KEY_ROW = 27;
    private static final double KEY_GAP = 30;
    private static final double FOOT_BASELINE = Sheet.HEIGHT - 24;
    private static final double FOOT_ROW = 23;
    private static final double WIDTH = Sheet.WIDTH - 2 * Sheet.MARGIN;

    /** A key entry has a sample of 34 pixels and its meaning. */
    public record Key(String text, Swatch swatch) {
        public static Key line(int role, String text) {
            return new Key(text, (sheet, x, middle) -> Page.lineSwatch(sheet, x, middle, role));
        }

        public static Key box(Color color, String text) {
            return new Key(text, (sheet, x, middle) -> {
                Rectangle2D box = new Rectangle2D.Double(x + 4, middle - 8, SWATCH - 8, 16);
                sheet.fill(box, color);
                sheet.outline(box, Palette.EDGE, Palette.solid(0.8));
            });
        }

        public static Key stroke(double width, Color color, String text) {
            return new Key(
                    text, (sheet, x, middle) -> sheet.line(x, middle, x + SWATCH, middle, color, Palette.solid(width)));
        }
    }

    /** A swatch draws the sample of a key entry, around a vertical middle. */
    @FunctionalInterface
    public interface Swatch {
        void draw(Sheet sheet, double x, double middle);
    }

    private final Sheet sheet = new Sheet();
    private final Rectangle2D body;

    /** @param note caution for readers of the chart; may be empty */
    public Page(ChartContext context, String title, String subtitle, List<Key> key, String note) {
        this(context.version(), context.seed(), title, subtitle, key, SpelledTitle.note(context, title, note));
    }

    /**
     * @param version version of Corridor, for the source line
     * @param seed seed of all random numbers, for the source line
     * @param note caution for readers of the chart; may be empty
     */
    public Page(String version, long seed, String title, String subtitle, List<Key> key, String note) {
        double y = TOP;
        y = lines(title, y, Lettering.TITLE, 2) + 4;
        y = lines(subtitle, y, Lettering.SUBTITLE, 3) + 8;
        y = key(key, y);
        double bottom = foot("Corridor " + version + ", seed " + seed, note);
        body = new Rectangle2D.Double(Sheet.MARGIN, y, WIDTH, bottom - y);
    }

    public Sheet sheet() {
        return sheet;
    }

    /** Returns the body of the page, which is free for the chart. */
    public Rectangle2D body() {
        return body;
    }

    static double lineSwatch(Sheet sheet, double x, double middle, int role) {
        sheet.line(x, middle, x + SWATCH, middle, Palette.color(role), Palette.line(role));
        return SWATCH + 8;
    }

    private double lines(String text, double top, Lettering style, int most) {
        double y = top;
        for (String line : style.wrap(text, WIDTH, most)) {
            sheet.text(line, Sheet.MARGIN, y + style.size() * 0.8, style, Sheet.Align.LEFT);
            y += style.leading();
        }
        return y;
    }

    private double key(List<Key> entries, double top) {
        if (entries.isEmpty()) {
            return top;
        }
        double x = Sheet.MARGIN;
        double y = top + KEY_ROW / 2;
        for (Key entry : entries) {
            String text = Lettering.LABEL.clip(entry.text(), WIDTH - SWATCH - 8);
            double width = SWATCH + 8 + Lettering.LABEL.width(text);
            if (x > Sheet.MARGIN && x + width > Sheet.MARGIN + WIDTH) {
                x = Sheet.MARGIN;
                y += KEY_ROW;
            }
            entry.swatch().draw(sheet, x, y);
            sheet.text(text, x + SWATCH + 8, y + Lettering.LABEL.middle(), Lettering.LABEL, Sheet.Align.LEFT);
            x += width + KEY_GAP;
        }
        return y + KEY_ROW / 2 + 6;
    }

    private double foot(String sourceLine, String note) {
        double source = sheet.text(sourceLine, Sheet.MARGIN, FOOT_BASELINE, Lettering.SMALL, Sheet.Align.LEFT);
        String banner = Lettering.SMALL.clip("Conditional exploration, not a forecast", WIDTH - source - KEY_GAP);
        sheet.text(banner, Sheet.MARGIN + WIDTH, FOOT_BASELINE, Lettering.SMALL, Sheet.Align.RIGHT);
        double top = FOOT_BASELINE - Lettering.SMALL.size() - 6;
        if (!note.isEmpty()) {
            List<String> lines = Lettering.SMALL.wrap(note, WIDTH, 2);
            top -= FOOT_ROW * lines.size();
            double baseline = top + Lettering.SMALL.size() + 2;
            for (String line : lines) {
                sheet.text(line, Sheet.MARGIN, baseline, Lettering.SMALL, Sheet.Align.LEFT);
                baseline += FOOT_ROW;
            }
        }
        return top - 8;
    }
}
