package corridor.chart.comparison;

import corridor.analysis.comparison.Difference;
import corridor.catalogue.Outcome;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import corridor.text.Capitals;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A forest chart shows the paired differences of one scenario from the reference, one row for each outcome. Bars are
 * percentages of the reference's mean, so rows are comparable; the difference in its own unit and the verdict are at
 * the right.
 */
final class ForestChart {
    static final int ROWS = 14;

    private static final double NAMES = 312;
    private static final double FIGURES = 290;
    private static final double VERDICTS = 156;
    private static final double HEAD = 30;
    /**
     * Largest ratio of a difference to the half width by which it is rounded, so that at most about four digits are
     * shown.
     */
    private static final double FIGURES_SHOWN = 100;

    private final View view;
    private final String scenario;
    private final List<ForestRow> rows;
    /** Outcomes that are the same in both scenarios in nearly all pairs of runs. */
    private final List<Outcome> same;

    private ForestChart(View view, String scenario, List<ForestRow> rows, List<Outcome> same) {
        this.view = view;
        this.scenario = scenario;
        this.rows = rows;
        this.same = same;
    }

    /**
     * @param outcomes ids of the outcomes in the order of the rows; at most {@link #ROWS} with a difference are drawn
     */
    static Optional<Chart> draw(View view, String scenario, List<String> outcomes) {
        List<Difference> all = view.differences(scenario);
        List<ForestRow> rows = new ArrayList<>();
        List<Outcome> same = new ArrayList<>();
        for (String id : outcomes) {
            for (Difference d : all.stream()
                    .filter(d -> d.outcome().id().equals(id))
                    .limit(1)
                    .toList()) {
                if (isNone(d)) {
                    same.add(d.outcome());
                } else {
                    rows.add(ForestRow.of(view, d));
                }
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new ForestChart(view, scenario, rows.subList(0, Math.min(ROWS, rows.size())), same)
                        .chart());
    }

    private Chart chart() {
        String reference = view.analysis().reference();
        String title = view.title(scenario) + ": differences from " + view.title(reference);
        String subtitle = "Each run is paired with the same run of the reference: " + view.sample()
                + ". Bars: percent of the reference mean; figures: in the outcome's unit.";
        Page page = new Page(view.context(), title, subtitle, key(), note());
        layout(page.sheet(), page.body());
        String id = "forest-" + scenario.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Chart(Chart.Kind.FOREST, id, Chart.Section.DIFFERENCES, title, alt(), page.sheet());
    }

    private static boolean isNone(Difference d) {
        return d.mean() == 0
                && d.low() == 0
                && d.high() == 0
                && d.spread().p5() == 0
                && d.spread().p95() == 0;
    }

    private String note() {
        List<String> notes = new ArrayList<>();
        if (!same.isEmpty()) {
            notes.add("The same in nearly all pairs of runs, not drawn: "
                    + String.join(
                            ", ",
                            same.stream()
                                    .map(Outcome::label)
                                    .map(Capitals::within)
                                    .toList()) + ".");
        }
        Axis x = ForestScale.of(rows);
        if (rows.stream().anyMatch(row -> row.beyond(x))) {
            notes.add("An arrow head: the bar goes on beyond the axis.");
        }
        if (!rows.stream().allMatch(ForestRow::scaled)) {
            notes.add("No percentage: in the reference the outcome is zero, negative, or changes sign.");
        }
        return String.join(" ", notes);
    }

    private List<Page.Key> key() {
        Color color = Palette.color(view.role(scenario));
        return List.of(
                Page.Key.stroke(7, color, "mean difference, 95 % interval"),
                Page.Key.stroke(7, Palette.UNRESOLVED, "not resolved or too small"),
                Page.Key.stroke(1.6, color, "90 % of single pairs"),
                Page.Key.box(Palette.ZONE, "too small to matter"));
    }

    private void layout(Sheet sheet, Rectangle2D body) {
        double height = body.getHeight() - HEAD - 60;
        double rowHeight = Math.min(height / rows.size(), 60);
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + NAMES,
                body.getY() + HEAD,
                body.getWidth() - NAMES - FIGURES - VERDICTS,
                rowHeight * rows.size());
        Axis x = ForestScale.of(rows);
        for (int k = 0; k < rows.size(); k++) {
            zone(sheet, area, x, rows.get(k), area.getMinY() + k * rowHeight, rowHeight);
        }
        Panel panel = new Panel(sheet, area, x, new Axis(0, 1, List.of()));
        sheet.line(panel.xOf(0), area.getMinY(), panel.xOf(0), area.getMaxY(), Palette.ZERO, Palette.solid(1.6));
        panel.labelX();
        heads(sheet, panel);
        for (int k = 0; k < rows.size(); k++) {
            double middle = area.getMinY() + (k + 0.5) * rowHeight;
            if (k > 0 && !group(k).equals(group(k - 1))) {
                double y = area.getMinY() + k * rowHeight;
                sheet.line(body.getX(), y, body.getMaxX(), y, Palette.GRID, Palette.solid(1.5));
            }
            row(sheet, panel, rows.get(k), middle);
        }
    }

    private String group(int k) {
        return rows.get(k).difference().outcome().group();
    }

    private void heads(Sheet sheet, Panel panel) {
        Rectangle2D area = panel.area();
        double baseline = area.getMinY() - 10;
        Lettering style = Lettering.AXIS;
        sheet.text("outcome, unit", Sheet.MARGIN, baseline, style, Sheet.Align.LEFT);
        sheet.text("\u2190 fewer, lower", panel.xOf(0) - 8, baseline, style, Sheet.Align.RIGHT);
        sheet.text("more, higher \u2192", panel.xOf(0) + 8, baseline, style, Sheet.Align.LEFT);
        sheet.text("mean (95 % interval)", area.getMaxX() + FIGURES - 14, baseline, style, Sheet.Align.RIGHT);
        sheet.text("verdict", area.getMaxX() + FIGURES + 6, baseline, style, Sheet.Align.LEFT);
        sheet.text("% of the reference mean", area.getCenterX(), area.getMaxY() + 48, style, Sheet.Align.CENTRE);
    }

    private static void zone(Sheet sheet, Rectangle2D area, Axis x, ForestRow row, double top, double height) {
        if (row.scaled()) {
            double half = row.percent(row.difference().matters());
            double unit = area.getWidth() / (x.high() - x.low());
            double left = area.getMinX() + (Math.max(-half, x.low()) - x.low()) * unit;
            double right = area.getMinX() + (Math.min(half, x.high()) - x.low()) * unit;
            sheet.box(left, top + 2, right - left, height - 4, Palette.ZONE);
        }
    }

    private void row(Sheet sheet, Panel panel, ForestRow row, double middle) {
        Difference d = row.difference();
        String full = d.outcome().label() + ", " + d.outcome().unit();
        String name =
                Lettering.LABEL.width(full) <= NAMES - 20 ? full : d.outcome().label();
        double base = middle + Lettering.LABEL.middle();
        Lettering ink = Lettering.LABEL.width(name) <= NAMES - 20 ? Lettering.LABEL : Lettering.SMALL.in(Lettering.INK);
        sheet.text(ink.clip(name, NAMES - 12), Sheet.MARGIN, base, ink, Sheet.Align.LEFT);
        double right = panel.area().getMaxX() + FIGURES;
        Lettering plain = Lettering.LABEL;
        sheet.text(plain.clip(figures(d), FIGURES - 20), right - 14, base, plain, Sheet.Align.RIGHT);
        Lettering verdict = row.resolved() ? Lettering.STRONG : Lettering.LABEL.in(Lettering.SOFT);
        sheet.text(verdict.clip(verdict(d), VERDICTS - 6), right + 6, base, verdict, Sheet.Align.LEFT);
        if (row.scaled()) {
            bars(sheet, panel, row, middle);
        } else {
            sheet.text(
                    "no percentage",
                    panel.xOf(0) + 10,
                    middle + Lettering.SMALL.middle(),
                    Lettering.SMALL,
                    Sheet.Align.LEFT);
        }
    }

    private void bars(Sheet sheet, Panel panel, ForestRow row, double middle) {
        Difference d = row.difference();
        Color color = row.resolved() ? Palette.color(view.role(scenario)) : Palette.UNRESOLVED;
        IntervalBar bar = new IntervalBar(sheet, panel, middle, color);
        bar.draw(row.percent(d.spread().p5()), row.percent(d.spread().p95()), 1.6);
        bar.draw(row.percent(d.low()), row.percent(d.high()), 7);
        double at = row.percent(d.mean());
        if (at >= low(panel) && at <= high(panel)) {
            Ellipse2D dot = new Ellipse2D.Double(panel.xOf(at) - 6.5, middle - 6.5, 13, 13);
            sheet.fill(dot, row.resolved() ? color : Color.WHITE);
            sheet.outline(dot, color, Palette.solid(2.2));
        } else {
            beyond(sheet, panel, at, middle);
        }
    }

    /** Writes a mean outside the plot beside its arrow head. */
    private static void beyond(Sheet sheet, Panel panel, double at, double middle) {
        boolean right = at > high(panel);
        String text = NumberText.signed(at, Math.abs(at) / 10) + " %";
        double width = Lettering.SMALL.width(text);
        double x = right ? panel.area().getMaxX() - width - 18 : panel.area().getMinX() + 18;
        sheet.box(x - 4, middle - 11, width + 8, 22, Color.WHITE);
        sheet.text(text, x, middle + Lettering.SMALL.middle(), Lettering.SMALL, Sheet.Align.LEFT);
    }

    private static double low(Panel panel) {
        return panel.x().low();
    }

    private static double high(Panel panel) {
        return panel.x().high();
    }

    private static String figures(Difference d) {
        double size = Math.max(Math.abs(d.low()), Math.abs(d.high()));
        double half = Math.max((d.high() - d.low()) / 2, size / FIGURES_SHOWN);
        return NumberText.signed(d.mean(), half) + " (" + NumberText.signed(d.low(), half) + " to "
                + NumberText.signed(d.high(), half) + ")";
    }

    private static String verdict(Difference d) {
        return switch (d.verdict()) {
            case HIGHER -> d.outcome().more();
            case LOWER -> d.outcome().fewer();
            default -> d.verdict().text();
        };
    }

    private String alt() {
        List<String> clear = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (ForestRow row : rows) {
            Difference d = row.difference();
            if (row.resolved()) {
                clear.add(d.outcome().label() + ": " + verdict(d) + ", " + figures(d) + " "
                        + d.outcome().unit());
            } else {
                open.add(d.outcome().label() + " (" + verdict(d) + ")");
            }
        }
        String found = clear.isEmpty() ? "No outcome differs clearly" : String.join("; ", clear);
        return found + "." + (open.isEmpty() ? "" : " No clear difference: " + String.join("; ", open) + ".");
    }
}
