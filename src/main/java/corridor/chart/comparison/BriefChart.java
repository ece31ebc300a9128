package corridor.chart.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Finding;
import corridor.analysis.comparison.OutcomeBand;
import corridor.catalogue.Outcome;
import corridor.catalogue.Prominence;
import corridor.catalogue.Showing.Place;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartContext;
import corridor.chart.page.ChartFonts;
import corridor.chart.page.Lettering;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A brief chart shows the differences of up to three scenarios from the reference in the outcomes of a brief, one row
 * for each outcome. It fills only the upper left part of its sheet, so that its letters stay readable in a column of a
 * printed page.
 */
public final class BriefChart {
    /** Width of the part of the sheet that the chart fills, in pixels. */
    public static final int WIDTH = 800;

    /** Largest number of scenarios beside the reference. */
    public static final int MOST_SCENARIOS = 3;

    private static final double LEFT = 8;
    private static final double NAMES = 286;
    private static final double TOP = 92;
    private static final double ROW = 27;
    private static final double AXIS = 62;
    private static final double FOOT = 24;
    private static final double LANE = 9;

    private final View view;
    private final List<String> scenarios;
    private final List<Row> rows;

    /** A row holds the differences of one outcome, one for each scenario that has one. */
    private record Row(Outcome outcome, List<ForestRow> marks) {}

    private BriefChart(View view, List<Row> rows) {
        this.view = view;
        this.rows = rows;
        this.scenarios = view.scenarios().subList(1, view.scenarios().size());
    }

    /**
     * Draws the chart; empty if no outcome has a difference with an interval.
     *
     * @param analysis analysis of the reference and at most {@link #MOST_SCENARIOS} other scenarios
     */
    public static Optional<Chart> draw(Analysis analysis, ChartContext context) {
        ChartFonts.require();
        View view = View.of(analysis, context).get(0);
        List<Row> rows = new ArrayList<>();
        for (Outcome outcome : Prominence.outcomes(view.outcomes(), Place.BRIEF)) {
            List<ForestRow> marks = view.scenarios().stream()
                    .flatMap(scenario -> view.differences(scenario).stream())
                    .filter(difference -> difference.outcome().equals(outcome))
                    .map(difference -> new ForestRow(difference, base(view, difference)))
                    .toList();
            if (!marks.isEmpty()) {
                rows.add(new Row(outcome, marks));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new BriefChart(view, rows).chart());
    }

    /** Returns the height of the part of the sheet that a chart with this number of rows fills, in pixels. */
    public static int height(int rows) {
        return (int) Math.ceil(TOP + ROW * rows + AXIS + FOOT);
    }

    /** Returns the mean of the reference, to which percentages refer; NaN if it is not positive. */
    private static double base(View view, Difference difference) {
        return view.total(difference.reference(), difference.outcome().id())
                .filter(total -> total.band().p5() >= 0 && total.mean() > 0)
                .map(OutcomeBand::mean)
                .orElse(Double.NaN);
    }

    private Chart chart() {
        Sheet sheet = new Sheet();
        String title = "Difference from " + view.analysis().reference() + ", in % of its mean";
        sheet.text(title, LEFT, 22, Lettering.STRONG, Sheet.Align.LEFT);
        sheet.text(
                view.sampleSentence() + " Mark: mean; bar: 95 % interval; hollow: no clear direction.",
                LEFT,
                45,
                Lettering.SMALL,
                Sheet.Align.LEFT);
        key(sheet);
        Axis x = ForestScale.of(
                rows.stream().flatMap(row -> row.marks().stream()).toList());
        Rectangle2D area = new Rectangle2D.Double(LEFT + NAMES, TOP, WIDTH - NAMES - 2 * LEFT - 20, ROW * rows.size());
        Panel panel = new Panel(sheet, area, x, new Axis(0, 1, List.of()));
        sheet.line(panel.xOf(0), area.getMinY(), panel.xOf(0), area.getMaxY(), Palette.ZERO, Palette.solid(1.6));
        panel.labelX();
        for (int k = 0; k < rows.size(); k++) {
            row(sheet, panel, rows.get(k), TOP + (k + 0.5) * ROW);
        }
        double under = area.getMaxY() + 48;
        sheet.text("\u2190 fewer, lower", panel.xOf(0) - 10, under, Lettering.AXIS, Sheet.Align.RIGHT);
        sheet.text("more, higher \u2192", panel.xOf(0) + 10, under, Lettering.AXIS, Sheet.Align.LEFT);
        sheet.text(
                "Corridor " + view.context().version() + ", seed "
                        + view.context().seed() + ". Conditional exploration, not a forecast.",
                LEFT,
                under + FOOT + 4,
                Lettering.SMALL,
                Sheet.Align.LEFT);
        return new Chart(Chart.Kind.FOREST, "brief", Chart.Section.DIFFERENCES, title, alt(), sheet);
    }

    private void key(Sheet sheet) {
        double x = LEFT + 10;
        for (String scenario : scenarios) {
            Color color = Palette.color(view.role(scenario));
            mark(sheet, x, 69, scenario, color, true);
            double width = (WIDTH - 2 * LEFT) / scenarios.size() - 40;
            x += 16;
            x += sheet.text(Lettering.LABEL.clip(scenario, width), x, 75, Lettering.LABEL, Sheet.Align.LEFT) + 28;
        }
    }

    private void row(Sheet sheet, Panel panel, Row row, double middle) {
        sheet.line(LEFT, middle + ROW / 2, WIDTH - LEFT, middle + ROW / 2, Palette.GRID, Palette.solid(1));
        sheet.text(
                Lettering.LABEL.clip(row.outcome().label(), NAMES - 10),
                LEFT,
                middle + Lettering.LABEL.middle(),
                Lettering.LABEL,
                Sheet.Align.LEFT);
        for (ForestRow one : row.marks()) {
            String scenario = one.difference().scenario();
            double lane = middle + LANE * (scenarios.indexOf(scenario) - (scenarios.size() - 1) / 2.0);
            if (one.scaled()) {
                bar(sheet, panel, one, lane);
            }
        }
        if (row.marks().stream().noneMatch(ForestRow::scaled)) {
            sheet.text(
                    "no percentage: none in the reference",
                    panel.xOf(0) + 10,
                    middle + Lettering.SMALL.middle(),
                    Lettering.SMALL,
                    Sheet.Align.LEFT);
        }
    }

    private void bar(Sheet sheet, Panel panel, ForestRow one, double y) {
        Difference difference = one.difference();
        Color color = Palette.color(view.role(difference.scenario()));
        double low = panel.x().low();
        double high = panel.x().high();
        double from = one.percent(difference.low());
        double to = one.percent(difference.high());
        if (Math.max(from, low) < Math.min(to, high)) {
            double left = panel.xOf(Math.max(from, low));
            double right = panel.xOf(Math.min(to, high));
            sheet.line(left, y, right, y, color, Palette.solid(isClear(one) ? 4 : 2));
        }
        if (from < low) {
            sheet.fill(arrow(panel.area().getMinX(), y, -1), color);
        }
        if (to > high) {
            sheet.fill(arrow(panel.area().getMaxX(), y, 1), color);
        }
        double at = one.percent(difference.mean());
        if (at >= low && at <= high) {
            mark(sheet, panel.xOf(at), y, difference.scenario(), color, isClear(one));
        }
    }

    /** Draws the mark of a scenario: each scenario has its own shape, so that no meaning depends on colour alone. */
    private void mark(Sheet sheet, double x, double y, String scenario, Color color, boolean filled) {
        Shape shape = shape(scenarios.indexOf(scenario), x, y);
        sheet.fill(shape, filled ? color : Color.WHITE);
        sheet.outline(shape, color, Palette.solid(2));
    }

    private static Shape shape(int scenario, double x, double y) {
        if (scenario == 0) {
            return new Ellipse2D.Double(x - 5, y - 5, 10, 10);
        }
        if (scenario == 1) {
            return new Rectangle2D.Double(x - 4.5, y - 4.5, 9, 9);
        }
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x, y - 6);
        triangle.lineTo(x + 5.5, y + 4);
        triangle.lineTo(x - 5.5, y + 4);
        triangle.closePath();
        return triangle;
    }

    private static Shape arrow(double x, double y, int direction) {
        Path2D head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x - direction * 8, y - 5);
        head.lineTo(x - direction * 8, y + 5);
        head.closePath();
        return head;
    }

    private boolean isClear(ForestRow one) {
        Difference difference = one.difference();
        return view.analysis()
                .finding(difference.scenario(), difference.outcome())
                .filter(Finding::isClear)
                .isPresent();
    }

    private String alt() {
        List<String> clear = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Row row : rows) {
            for (ForestRow one : row.marks()) {
                Difference difference = one.difference();
                String what = row.outcome().label() + " under " + difference.scenario();
                if (isClear(one)) {
                    String word = difference.mean() < 0
                            ? row.outcome().fewer()
                            : row.outcome().more();
                    clear.add(what + ": " + word);
                } else {
                    open.add(what);
                }
            }
        }
        return (clear.isEmpty() ? "No outcome differs clearly" : String.join("; ", clear)) + "."
                + (open.isEmpty() ? "" : " No clear direction: " + String.join("; ", open) + ".");
    }
}
