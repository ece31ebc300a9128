package corridor.chart.tradeoff;

import corridor.analysis.tradeoff.Convergence;
import corridor.analysis.tradeoff.TradeOffs.Step;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A search chart shows the dominated share of the outcome space over the number of evaluated options. */
final class SearchChart {
    private static final double HEAD = 34;
    private static final double FOOT = 62;
    private static final double SIDE = 170;

    private final List<Step> steps;
    private final Convergence convergence;
    private final SampleCaption caption;

    SearchChart(List<Step> steps, Convergence convergence, SampleCaption caption) {
        this.steps = List.copyOf(steps);
        this.convergence = convergence;
        this.caption = caption;
    }

    Chart draw() {
        String title = verdict() + ": hypervolume over the options tried";
        String subtitle =
                "Share of the space of outcomes, from the best to beyond the worst found, that the options kept"
                        + " until then dominate. " + caption.sample() + ".";
        Page page = caption.page(
                title,
                subtitle,
                judged() ? List.of(Page.Key.box(Palette.ZONE, "generations that the rule judges")) : List.of(),
                "Rule: converged if there are at least " + Convergence.FEWEST_GENERATIONS
                        + " generations and the line grew by less than "
                        + NumberText.percent(Convergence.MOST_GROWTH) + " over the last quarter, or all options were"
                        + " tried.");
        layout(page.sheet(), page.body());
        return new Chart(Chart.Kind.SEARCH, "search-convergence", Chart.Section.DRIVERS, title, alt(), page.sheet());
    }

    private String verdict() {
        return switch (convergence.verdict()) {
            case EXHAUSTED -> "Converged, since every option was tried";
            case CONVERGED -> "Converged";
            case STILL_GROWING -> "Not converged";
            case TOO_FEW_GENERATIONS -> "Not converged, too few generations";
        };
    }

    private boolean judged() {
        return !Double.isNaN(convergence.growth());
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }

    private void layout(Sheet sheet, Rectangle2D body) {
        double high = steps.stream().mapToDouble(Step::hypervolume).max().orElse(1);
        Axis x = Axis.covering(0, last().evaluations(), 6);
        Axis y = Axis.covering(0, Math.max(high, 0.01), 5);
        double gutter = Panel.labelWidth(y);
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + gutter,
                body.getY() + HEAD,
                body.getWidth() - gutter - SIDE,
                body.getHeight() - HEAD - FOOT);
        if (judged()) {
            double unit = area.getWidth() / (x.high() - x.low());
            int first = steps.get(steps.size() - 1 - convergence.judged()).evaluations();
            double left = area.getMinX() + (first - x.low()) * unit;
            double right = area.getMinX() + (last().evaluations() - x.low()) * unit;
            sheet.box(left, area.getMinY(), right - left, area.getHeight(), Palette.ZONE);
        }
        Panel panel = new Panel(sheet, area, x, y);
        panel.labelX();
        panel.labelY();
        sheet.text("hypervolume, share", body.getX(), area.getMinY() - 14, Lettering.AXIS, Sheet.Align.LEFT);
        sheet.text("options tried", area.getCenterX(), area.getMaxY() + 50, Lettering.AXIS, Sheet.Align.CENTRE);
        Path2D line = new Path2D.Double();
        for (int k = 0; k < steps.size(); k++) {
            double px = panel.xOf(steps.get(k).evaluations());
            double py = panel.yOf(steps.get(k).hypervolume());
            if (k == 0) {
                line.moveTo(px, py);
            } else {
                line.lineTo(px, py);
            }
            sheet.box(px - 3, py - 3, 6, 6, Palette.color(1));
        }
        sheet.outline(line, Palette.color(1), Palette.line(1));
        String end = last().options() + (last().options() == 1 ? " option kept" : " options kept");
        sheet.text(
                Lettering.LABEL.clip(end, SIDE - 12),
                panel.xOf(last().evaluations()) + 10,
                panel.yOf(last().hypervolume()) + Lettering.LABEL.middle(),
                Lettering.LABEL,
                Sheet.Align.LEFT);
    }

    private String alt() {
        return verdict() + ". From " + NumberText.significant(steps.get(0).hypervolume(), 2) + " after "
                + steps.get(0).evaluations() + " options to "
                + NumberText.significant(last().hypervolume(), 2) + " after " + last().evaluations() + ", with "
                + last().options() + " kept.";
    }
}
