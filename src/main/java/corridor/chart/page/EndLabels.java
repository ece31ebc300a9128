package corridor.chart.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** End labels are names at the ends of lines. Names that would touch are moved apart; each is connected to its line. */
public final class EndLabels {
    private static final double GAP = 8;

    /**
     * An entry is the label of one line.
     *
     * @param role role of the line's colour
     * @param text name of the line
     * @param x horizontal position of the line's end
     * @param y vertical position of the line's end
     */
    public record Entry(int role, String text, double x, double y) {}

    private EndLabels() {}

    /**
     * @param plot area whose heights limit the labels
     * @param left left edge of the names
     * @param width width available to the names
     */
    public static void draw(Sheet sheet, List<Entry> entries, Rectangle2D plot, double left, double width) {
        Lettering style = Lettering.LABEL;
        boolean roomy = entries.size() * (3 * style.leading() + GAP) <= plot.getHeight();
        int most = roomy ? 3 : 2;
        double[] wanted = new double[entries.size()];
        double[] heights = new double[entries.size()];
        List<List<String>> texts = new ArrayList<>();
        for (int k = 0; k < entries.size(); k++) {
            texts.add(style.wrap(entries.get(k).text(), width, most));
            wanted[k] = entries.get(k).y();
            heights[k] = texts.get(k).size() * style.leading() + GAP;
        }
        double[] middles = LabelStack.place(wanted, heights, plot.getMinY() - 6, plot.getMaxY() + 12);
        for (int k = 0; k < entries.size(); k++) {
            Entry entry = entries.get(k);
            sheet.line(entry.x(), entry.y(), left - 5, middles[k], Palette.color(entry.role()), Palette.solid(1.4));
            sheet.block(texts.get(k), left, middles[k], style, Sheet.Align.LEFT);
        }
    }
}
