package corridor.chart.discovery;

import corridor.analysis.discovery.BoxStep;
import corridor.analysis.discovery.Limit;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A box-limits chart shows the limits of a box on the whole range of each restricted input, by ascending quasi-p value.
 */
final class BoxLimitsChart {
    private static final int ROWS = 12;
    private static final double NAMES = 300;
    private static final double DOUBTS = 190;
    private static final double HEAD = 34;
    private static final double GAP = 12;

    private final BoxStep box;
    private final String interest;
    private final List<String> names;
    private final double[] lows;
    private final double[] highs;
    private final SampleCaption caption;
    private final List<Limit> limits;

    BoxLimitsChart(
            BoxStep box, String interest, List<String> names, double[] lows, double[] highs, SampleCaption caption) {
        this.box = box;
        this.interest = interest;
        this.names = names;
        this.lows = lows;
        this.highs = highs;
        this.caption = caption;
        this.limits = box.limits().stream()
                .sorted(Comparator.comparingDouble(Limit::chance))
                .limit(ROWS)
                .toList();
    }

    Chart draw() {
        String title = caption.output() + " " + interest + ": " + NumberText.percent(box.density())
                + " of the cases in this box";
        String subtitle = "The box holds " + box.cases() + " cases and " + NumberText.percent(box.coverage())
                + " of those of interest. Grey: the whole range of an input; blue: inside the box. " + caption.sample()
                + ".";
        Page page = caption.page(
                title,
                subtitle,
                List.of(Page.Key.box(Palette.color(1), "inside the box"), Page.Key.box(Palette.ZONE, "outside")),
                "Quasi-p: how likely so many cases of interest would be if the limit did not matter.");
        layout(page.sheet(), page.body());
        return new Chart(
                Chart.Kind.BOX_LIMITS, caption.id("prim-limits"), Chart.Section.DRIVERS, title, alt(), page.sheet());
    }

    private void layout(Sheet sheet, Rectangle2D body) {
        double row = Math.min(130, (body.getHeight() - HEAD - 10) / limits.size());
        double bar = Math.min(44, row - 26);
        double left = body.getX() + NAMES;
        double width = body.getWidth() - NAMES - DOUBTS;
        double baseline = body.getY() + HEAD - 14;
        sheet.text("input", body.getX(), baseline, Lettering.AXIS, Sheet.Align.LEFT);
        sheet.text("quasi-p", body.getMaxX(), baseline, Lettering.AXIS, Sheet.Align.RIGHT);
        for (int k = 0; k < limits.size(); k++) {
            Limit limit = limits.get(k);
            double top = body.getY() + HEAD + k * row;
            double middle = top + row / 2;
            double base = middle + Lettering.LABEL.middle();
            List<String> name = Lettering.LABEL.wrap(limit.name(), NAMES - 20, row > 60 ? 3 : row > 44 ? 2 : 1);
            sheet.block(name, body.getX(), middle, Lettering.LABEL, Sheet.Align.LEFT);
            sheet.text(doubt(limit), body.getMaxX(), base, Lettering.LABEL, Sheet.Align.RIGHT);
            Rectangle2D whole = new Rectangle2D.Double(left, middle - bar / 2, width, bar);
            sheet.fill(whole, Palette.ZONE);
            if (limit.isCategory()) {
                String words = "is " + String.join(" or ", limit.categories());
                sheet.text(Lettering.LABEL.clip(words, width - 16), left + 8, base, Lettering.LABEL, Sheet.Align.LEFT);
            } else {
                range(sheet, limit, whole);
            }
        }
    }

    private void range(Sheet sheet, Limit limit, Rectangle2D whole) {
        int j = names.indexOf(limit.name());
        Axis.requireDrawable(lows[j], highs[j]);
        double span = highs[j] - lows[j];
        double from = whole.getX() + (limit.low() - lows[j]) / span * whole.getWidth();
        double to = whole.getX() + (limit.high() - lows[j]) / span * whole.getWidth();
        sheet.fill(
                new Rectangle2D.Double(from, whole.getY(), Math.max(2, to - from), whole.getHeight()),
                Palette.color(1));
        String low = NumberText.significant(limit.low(), 3);
        String high = NumberText.significant(limit.high(), 3);
        Lettering style = Lettering.SMALL.in(Lettering.INK);
        double below = whole.getMaxY() + style.size();
        double half = (style.width(low) + style.width(high)) / 2 + 8;
        boolean both = limit.lowRestricted() && limit.highRestricted();
        double shift = both && to - from < half ? (half - (to - from)) / 2 : 0;
        double first = whole.getMaxX();
        double last = whole.getX();
        if (limit.lowRestricted()) {
            sheet.text(low, from - shift, below, style, Sheet.Align.CENTRE);
            first = from - shift - style.width(low) / 2;
            last = from - shift + style.width(low) / 2;
        }
        if (limit.highRestricted()) {
            sheet.text(high, to + shift, below, style, Sheet.Align.CENTRE);
            first = Math.min(first, to + shift - style.width(high) / 2);
            last = to + shift + style.width(high) / 2;
        }
        ends(sheet, j, whole, below, first - GAP, last + GAP);
    }

    /** Draws the ends of the whole range, where the labels of the limits leave space. */
    private void ends(Sheet sheet, int j, Rectangle2D whole, double baseline, double before, double after) {
        String least = NumberText.significant(lows[j], 3);
        String most = NumberText.significant(highs[j], 3);
        if (whole.getX() + Lettering.SMALL.width(least) < before) {
            sheet.text(least, whole.getX(), baseline, Lettering.SMALL, Sheet.Align.LEFT);
        }
        if (whole.getMaxX() - Lettering.SMALL.width(most) > after) {
            sheet.text(most, whole.getMaxX(), baseline, Lettering.SMALL, Sheet.Align.RIGHT);
        }
    }

    private static String doubt(Limit limit) {
        List<String> parts = new ArrayList<>();
        for (double p : new double[] {limit.quasiPLow(), limit.quasiPHigh()}) {
            if (!Double.isNaN(p)) {
                parts.add(p < 0.001 ? "<0.001" : NumberText.significant(p, 2));
            }
        }
        return String.join(", ", parts);
    }

    private String alt() {
        List<String> words = limits.stream()
                .map(limit -> limit.isCategory()
                        ? limit.name() + " is " + String.join(" or ", limit.categories())
                        : limit.name() + " from " + NumberText.significant(limit.low(), 3) + " to "
                                + NumberText.significant(limit.high(), 3))
                .toList();
        return "Inside the box: " + String.join("; ", words) + ".";
    }
}
