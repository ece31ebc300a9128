package corridor.chart.comparison;

import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Finding;
import corridor.analysis.comparison.FutureEffects;
import corridor.analysis.comparison.Layer;
import corridor.catalogue.Outcome;
import corridor.chart.page.Axis;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** A dot plot draws the rows of a dot chart, with a lane for each scenario. */
final class DotPlot {
    /** Free space at the left and at the right, in pixels. */
    static final double SIDE = 8;

    private static final double AXIS = 62;
    private static final double LANE = 10;

    /**
     * The form of a chart.
     *
     * @param names width of the column of names; 0 if names stand above their rows
     * @param air height of a row in addition to its lanes
     */
    record Form(int width, double names, double air) {
        static final Form WIDE = new Form(800, 286, 10);
        static final Form PHONE = new Form(500, 0, 34);
    }

    /** A row holds the differences of one outcome, one for each scenario that has one. */
    record Row(Outcome outcome, List<ForestRow> marks) {}

    private final View view;
    private final List<String> scenarios;
    private final Form form;

    DotPlot(View view, List<String> scenarios, Form form) {
        this.view = view;
        this.scenarios = scenarios;
        this.form = form;
    }

    private double step() {
        return form.air() + LANE * Math.max(2, scenarios.size());
    }

    /** Returns the height of a plot with its axis, in pixels. */
    double height(int rows) {
        return step() * rows + AXIS;
    }

    /** Draws the rows with their axis below {@code top}. */
    void draw(Sheet sheet, List<Row> rows, double top) {
        Axis x = ForestScale.ofMeans(
                rows.stream().flatMap(row -> row.marks().stream()).toList());
        double left = SIDE + form.names() + (form.names() > 0 ? 0 : 16);
        Rectangle2D area = new Rectangle2D.Double(left, top, form.width() - left - SIDE - 20, step() * rows.size());
        Panel panel = new Panel(sheet, area, x, new Axis(0, 1, List.of()));
        sheet.line(panel.xOf(0), area.getMinY(), panel.xOf(0), area.getMaxY(), Palette.ZERO, Palette.solid(1.6));
        panel.labelX();
        for (int k = 0; k < rows.size(); k++) {
            row(sheet, panel, rows.get(k), top + k * step());
        }
        double under = area.getMaxY() + 48;
        sheet.text("\u2190 fewer, lower", panel.xOf(0) - 10, under, Lettering.AXIS, Sheet.Align.RIGHT);
        sheet.text("more, higher \u2192", panel.xOf(0) + 10, under, Lettering.AXIS, Sheet.Align.LEFT);
    }

    private void row(Sheet sheet, Panel panel, Row row, double top) {
        sheet.line(SIDE, top + step(), form.width() - SIDE, top + step(), Palette.GRID, Palette.solid(1));
        double middle = top + step() / 2;
        if (form.names() > 0) {
            String name = Lettering.LABEL.clip(row.outcome().label(), form.names() - 10);
            sheet.text(name, SIDE, middle + Lettering.LABEL.middle(), Lettering.LABEL, Sheet.Align.LEFT);
        } else {
            String name = Lettering.LABEL.clip(row.outcome().label(), form.width() - 2 * SIDE);
            double width = Lettering.LABEL.width(name);
            sheet.box(SIDE, top + 2, width + 6, 22, Color.WHITE);
            sheet.text(name, SIDE, top + 19, Lettering.LABEL, Sheet.Align.LEFT);
            middle = top + 24 + (step() - 24) / 2;
        }
        for (ForestRow one : row.marks()) {
            int lane = scenarios.indexOf(one.difference().scenario());
            double y = middle + LANE * (lane - (scenarios.size() - 1) / 2.0);
            if (one.scaled()) {
                bar(sheet, panel, one, y);
            }
        }
        if (row.marks().stream().noneMatch(ForestRow::scaled)) {
            String text = Lettering.SMALL.clip(noPercentage(row), panel.area().getMaxX() - panel.xOf(0) - 14);
            sheet.text(text, panel.xOf(0) + 10, middle + Lettering.SMALL.middle(), Lettering.SMALL, Sheet.Align.LEFT);
        }
    }

    /** Says why a row has no marks; with one scenario also its difference. */
    private static String noPercentage(Row row) {
        Difference only = row.marks().get(0).difference();
        return row.marks().size() > 1
                ? "no percentage of zero"
                : NumberText.signed(only.mean(), (only.high() - only.low()) / 2) + "; no percentage of zero";
    }

    private void bar(Sheet sheet, Panel panel, ForestRow one, double y) {
        Difference difference = one.difference();
        Color color = Palette.color(view.role(difference.scenario()));
        FutureEffects effects = conclusion(one).map(Conclusion::effects).orElse(FutureEffects.NONE);
        if (Double.isFinite(effects.low())) {
            Color pale = Palette.faint(color, 0.25);
            IntervalBar.line(sheet, panel, one.percent(effects.low()), one.percent(effects.high()), y, pale, 8);
        }
        IntervalBar bar = new IntervalBar(sheet, panel, y, color);
        bar.draw(one.percent(difference.low()), one.percent(difference.high()), isClear(one) ? 4 : 2);
        layer(one, Layer.Kind.STRUCTURES)
                .ifPresent(layer -> bar.drawWithEnds(one.percent(layer.low()), one.percent(layer.high()), 1.2));
        double at = one.percent(difference.mean());
        if (at >= panel.x().low() && at <= panel.x().high()) {
            mark(sheet, panel.xOf(at), y, difference.scenario(), color, isClear(one));
        }
    }

    /** Draws the mark of a scenario: each scenario has its own shape, so that no meaning depends on colour alone. */
    void mark(Sheet sheet, double x, double y, String scenario, Color color, boolean filled) {
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

    /** Whether the direction of a difference is clear. */
    boolean isClear(ForestRow one) {
        Difference difference = one.difference();
        return view.analysis()
                .finding(difference.scenario(), difference.outcome())
                .filter(Finding::isClear)
                .isPresent();
    }

    /** Returns the layer of a difference that has an interval; empty if there is none. */
    Optional<Layer> layer(ForestRow one, Layer.Kind kind) {
        return conclusion(one)
                .flatMap(conclusion -> conclusion.layer(kind))
                .filter(layer -> Double.isFinite(layer.low()) && Double.isFinite(layer.high()));
    }

    private Optional<Conclusion> conclusion(ForestRow one) {
        Difference difference = one.difference();
        return view.analysis()
                .conclusion(difference.scenario(), difference.outcome().id());
    }
}
