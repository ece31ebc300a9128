package corridor.chart.bargaining;

import corridor.bargain.IssueScale;
import corridor.chart.page.Axis;
import corridor.chart.page.Lettering;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Scale labels say at the ends and the middle of an axis what 0, 50 and 100 mean on an issue. */
final class ScaleLabels {
    private static final Lettering STYLE = Lettering.AXIS;
    private static final double GAP = 10;
    private static final int MOST_LINES = 3;

    private ScaleLabels() {}

    /** Returns the space at the left of a plot for the labels; that of the numbers alone if no scale is known. */
    static double gutter(List<IssueScale> scales, double room) {
        return scales.stream().anyMatch(IssueScale::known) ? room : Math.ceil(Panel.labelWidth(TurnCurves.scale()));
    }

    /** Writes number and meaning at the left of a plot of 0 to 100, and only numbers for an unknown scale. */
    static void left(Sheet sheet, Panel panel, IssueScale scale, double gutter) {
        if (!scale.known()) {
            panel.labelY();
            return;
        }
        Rectangle2D area = panel.area();
        // The first block begins, and the last ends, half a line outside the plot; the middle one must not touch them.
        double room = (area.getHeight() + STYLE.leading()) / 3;
        int lines = Math.max(1, Math.min(MOST_LINES, (int) (room / STYLE.leading())));
        double right = area.getMinX() - GAP;
        List<String> high = STYLE.wrap("100 " + scale.high(), gutter - GAP, lines);
        List<String> middle = STYLE.wrap(("50 " + scale.middle()).strip(), gutter - GAP, lines);
        List<String> low = STYLE.wrap("0 " + scale.low(), gutter - GAP, lines);
        sheet.block(high, right, area.getMinY() + half(high), STYLE, Sheet.Align.RIGHT);
        sheet.block(middle, right, area.getCenterY(), STYLE, Sheet.Align.RIGHT);
        sheet.block(low, right, area.getMaxY() - half(low), STYLE, Sheet.Align.RIGHT);
    }

    /** Returns the offset of the middle of a block whose first line has its middle at zero. */
    private static double half(List<String> lines) {
        return STYLE.leading() * (lines.size() - 1) / 2;
    }

    /** Returns the height of the labels below a plot; 0 for an unknown scale. */
    static double foot(IssueScale scale) {
        return scale.known() ? STYLE.leading() + 2 : 0;
    }

    /** Writes the meanings below the numbers of a horizontal axis of 0 to 100. */
    static void below(Sheet sheet, Panel panel, IssueScale scale) {
        Rectangle2D area = panel.area();
        double room = area.getWidth() / 3 - GAP;
        double baseline = area.getMaxY() + 25 + STYLE.leading();
        for (Axis.Tick tick : List.of(
                new Axis.Tick(0, scale.low()), new Axis.Tick(50, scale.middle()), new Axis.Tick(100, scale.high()))) {
            Sheet.Align align =
                    tick.at() == 0 ? Sheet.Align.LEFT : tick.at() == 50 ? Sheet.Align.CENTRE : Sheet.Align.RIGHT;
            if (!tick.text().isEmpty()) {
                sheet.text(STYLE.clip(tick.text(), room), panel.xOf(tick.at()), baseline, STYLE, align);
            }
        }
    }
}
