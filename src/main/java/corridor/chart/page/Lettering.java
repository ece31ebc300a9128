package corridor.chart.page;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/**
 * Lettering is the style of a text, with methods that fit it into a width.
 *
 * @param size font size in pixels of a 1200 x 800 page; 16 is the smallest that is readable at half size
 */
public record Lettering(boolean bold, double size, Color color) {
    public static final Color INK = new Color(0x1A1A1A);
    public static final Color SOFT = new Color(0x4D4D4D);

    static final Lettering TITLE = new Lettering(true, 30, INK);
    static final Lettering SUBTITLE = new Lettering(false, 18, SOFT);
    public static final Lettering LABEL = new Lettering(false, 17, INK);
    public static final Lettering STRONG = new Lettering(true, 17, INK);
    public static final Lettering AXIS = new Lettering(false, 16, SOFT);
    public static final Lettering SMALL = new Lettering(false, 16, SOFT);

    Font font() {
        return ChartFonts.get().font(bold, size);
    }

    public double width(String text) {
        return ChartFonts.get().width(text, bold, size);
    }

    /** Returns the distance between the baselines of two lines. */
    public double leading() {
        return Math.round(size * 1.25);
    }

    /** Returns the distance from the middle of a line of text down to its baseline. */
    public double middle() {
        return size * 0.36;
    }

    public Lettering in(Color other) {
        return new Lettering(bold, size, other);
    }

    /**
     * Splits the text into lines no wider than {@code width}. If there are more than {@code most} lines, the last one
     * ends in an ellipsis.
     */
    public List<String> wrap(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        if (lines.size() > most) {
            lines.set(most - 1, String.join(" ", lines.subList(most - 1, lines.size())));
            lines = new ArrayList<>(lines.subList(0, most));
        }
        lines.replaceAll(each -> clip(each, width));
        return lines;
    }

    /** Shortens the text with an ellipsis if it is wider than {@code width}. */
    public String clip(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end).strip() + "\u2026") > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "\u2026";
    }
}
