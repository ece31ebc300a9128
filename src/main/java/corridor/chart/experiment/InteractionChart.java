package corridor.chart.experiment;

import corridor.analysis.experiment.Interaction;
import corridor.analysis.experiment.Interaction.Estimate;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import corridor.text.Capitals;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An interaction chart shows for pairs of factors the effect of each factor at both ends of the other, and the
 * difference of these effects, as dots with intervals around zero. A list above the rows gives each factor a letter.
 */
final class InteractionChart {
    private static final int MOST_PAIRS = 3;
    private static final double NAMES = 350;
    private static final double FIGURES = 170;
    private static final double HEAD = 24;
    private static final double FOOT = 60;
    private static final double TALLEST = 84;

    private final List<Row> rows = new ArrayList<>();
    private final List<String> factors;
    private final int others;
    private final boolean idle;
    private final SampleCaption caption;

    /**
     * A row is one estimate.
     *
     * @param words the row in words, with the full names of the factors
     * @param last whether a line follows, since another pair begins
     */
    private record Row(String label, String words, Estimate estimate, boolean difference, boolean last) {}

    /** @param pairs at least one pair, the largest interaction first */
    InteractionChart(List<Interaction> pairs, SampleCaption caption) {
        List<Interaction> shown = pairs.stream().limit(MOST_PAIRS).toList();
        this.caption = caption;
        this.factors = shown.stream()
                .flatMap(pair -> Stream.of(pair.first().factor(), pair.second().factor()))
                .distinct()
                .toList();
        shown.forEach(this::add);
        this.others = pairs.size() - shown.size();
        this.idle = shown.stream().anyMatch(pair -> pair.hasInterval() && !pair.resolved());
    }

    private void add(Interaction pair) {
        effects(pair.first(), pair.second(), pair.firstAt());
        effects(pair.second(), pair.first(), pair.secondAt());
        String label = "difference of the two effects";
        rows.add(new Row(label, label + ", the same for either factor", pair.together(), true, true));
    }

    private void effects(Interaction.Ends moved, Interaction.Ends held, List<Estimate> at) {
        for (int end = 0; end < 2; end++) {
            String place = end == 0 ? held.low() : held.high();
            String change = " from " + moved.low() + " to " + moved.high() + ", where ";
            rows.add(new Row(
                    letter(moved.factor()) + change + letter(held.factor()) + " is " + place,
                    caption.named(moved.factor()) + change + caption.named(held.factor()) + " is " + place,
                    at.get(end),
                    false,
                    false));
        }
    }

    private String letter(String factor) {
        return String.valueOf((char) ('A' + factors.indexOf(factor)));
    }

    Chart draw() {
        String title = caption.output() + ": what two factors do together";
        String subtitle =
                "Effect of one factor at each end of the other, and the difference. " + caption.sample() + ".";
        Page page = caption.page(title, subtitle, key(), note());
        double below = legend(page.sheet(), page.body());
        Rectangle2D body = page.body();
        layout(page.sheet(), new Rectangle2D.Double(body.getX(), below, body.getWidth(), body.getMaxY() - below));
        return new Chart(
                Chart.Kind.INTERACTION, caption.id("interaction"), Chart.Section.DRIVERS, title, alt(), page.sheet());
    }

    /** Writes the factors with their letters, and returns the y below them. */
    private double legend(Sheet sheet, Rectangle2D body) {
        double y = body.getY();
        for (String factor : factors) {
            double baseline = y + Lettering.LABEL.size();
            sheet.text(letter(factor), body.getX(), baseline, Lettering.STRONG, Sheet.Align.LEFT);
            String name = Lettering.LABEL.clip(caption.named(factor), body.getWidth() - 24);
            sheet.text(name, body.getX() + 24, baseline, Lettering.LABEL, Sheet.Align.LEFT);
            y += Lettering.LABEL.leading() + 2;
        }
        return y;
    }

    private static List<Page.Key> key() {
        return List.of(
                Page.Key.stroke(2.4, Palette.color(1), "effect of one factor, with 95 % interval"),
                Page.Key.stroke(2.4, Palette.color(2), "difference of effects: 0 if they add up"));
    }

    private String note() {
        boolean bare = rows.stream().anyMatch(row -> Double.isNaN(row.estimate().halfWidth()));
        return (others > 0 ? others + " further pairs are not shown. " : "")
                + (idle ? "Thin: the difference is not distinguishable from chance, all pairs taken together. " : "")
                + (bare ? "No interval: one replicate." : "");
    }

    private void layout(Sheet sheet, Rectangle2D body) {
        double row = Math.min((body.getHeight() - HEAD - FOOT) / rows.size(), TALLEST);
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + NAMES, body.getY() + HEAD, body.getWidth() - NAMES - FIGURES, row * rows.size());
        Panel panel = new Panel(sheet, area, axis(), new Axis(0, 1, List.of()));
        panel.labelX();
        sheet.text(
                "change of " + Capitals.within(caption.outputWithUnit()),
                area.getCenterX(),
                area.getMaxY() + 50,
                Lettering.AXIS,
                Sheet.Align.CENTRE);
        sheet.line(panel.xOf(0), area.getMinY(), panel.xOf(0), area.getMaxY(), Palette.ZERO, Palette.solid(1.6));
        for (int k = 0; k < rows.size(); k++) {
            double top = area.getMinY() + k * row;
            row(sheet, panel, rows.get(k), top + row / 2);
            if (rows.get(k).last() && k + 1 < rows.size()) {
                sheet.line(Sheet.MARGIN, top + row, area.getMaxX(), top + row, Palette.EDGE, Palette.solid(0.8));
            }
        }
    }

    private Axis axis() {
        double low = 0;
        double high = 0;
        for (Row row : rows) {
            low = Math.min(low, row.estimate().value() - half(row.estimate()));
            high = Math.max(high, row.estimate().value() + half(row.estimate()));
        }
        double air = high > low ? 0.03 * (high - low) : 1;
        return Axis.within(low - air, high + air, 6);
    }

    private void row(Sheet sheet, Panel panel, Row row, double middle) {
        Lettering style = row.difference() && !idle ? Lettering.STRONG : Lettering.LABEL;
        String label = style.clip(row.label(), NAMES - 20);
        sheet.text(label, Sheet.MARGIN, middle + style.middle(), style, Sheet.Align.LEFT);
        Color color = Palette.color(row.difference() ? 2 : 1);
        double value = row.estimate().value();
        double half = half(row.estimate());
        sheet.line(panel.xOf(value - half), middle, panel.xOf(value + half), middle, color, Palette.solid(2.4));
        double x = panel.xOf(value);
        if (row.difference()) {
            sheet.fill(new Rectangle2D.Double(x - 5, middle - 5, 10, 10), color);
        } else {
            sheet.fill(new Ellipse2D.Double(x - 5, middle - 5, 10, 10), color);
        }
        String figure = NumberText.signedWithHalf(value, row.estimate().halfWidth());
        sheet.text(
                Lettering.LABEL.clip(figure, FIGURES - 12),
                panel.area().getMaxX() + FIGURES,
                middle + Lettering.LABEL.middle(),
                Lettering.LABEL,
                Sheet.Align.RIGHT);
    }

    private static double half(Estimate estimate) {
        return Double.isNaN(estimate.halfWidth()) ? 0 : estimate.halfWidth();
    }

    private String alt() {
        List<String> words = new ArrayList<>();
        for (Row row : rows) {
            words.add(row.words() + ": "
                    + NumberText.signedWithHalf(
                            row.estimate().value(), row.estimate().halfWidth()));
        }
        return String.join("; ", words) + ".";
    }
}
