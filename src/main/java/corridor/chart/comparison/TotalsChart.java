package corridor.chart.comparison;

import corridor.analysis.comparison.MonthlyBand;
import corridor.analysis.comparison.OutcomeBand;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Outcome;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Curves;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A totals chart shows a rare kind of event over time. Its monthly quantiles are nearly all zero, so the lines are the
 * cumulative means, which are exact sums. Beside them it shows how the totals are distributed over replicates, with the
 * mean at which the line ends.
 */
final class TotalsChart {
    private static final double WHISKER = 18;
    private static final double UNIT_ROW = 26;
    private static final double EVENT_ROW = 24;

    private final View view;
    private final List<MonthlyBand> series;
    private final Outcome outcome;
    private final YearMonth first;
    private final int months;

    private TotalsChart(View view, List<MonthlyBand> series) {
        this.view = view;
        this.series = series;
        this.outcome = series.get(0).outcome();
        this.first = series.get(0).first();
        this.months = series.stream().mapToInt(s -> s.means().size()).max().orElseThrow();
    }

    static Optional<Chart> draw(View view, String outcome) {
        List<MonthlyBand> series = view.monthly(outcome);
        return series.isEmpty() ? Optional.empty() : Optional.of(new TotalsChart(view, series).chart());
    }

    private Chart chart() {
        String title = outcome.label() + ", total since " + first;
        Page page = new Page(view.context(), title, view.cast(), key(), outcome.caution());
        Sheet sheet = page.sheet();
        Rectangle2D body = page.body();
        sheet.text(outcome.unit(), body.getX(), body.getY() + 16, Lettering.AXIS, Sheet.Align.LEFT);
        Axis y = axis();
        double left = Math.ceil(Panel.labelWidth(y));
        double whiskers = WHISKER * (series.size() + 1);
        double head = UNIT_ROW + (events().isEmpty() ? 0 : EVENT_ROW);
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + left,
                body.getY() + head,
                body.getWidth() - left - whiskers,
                body.getHeight() - head - 34);
        Panel panel = new Panel(sheet, area, Axis.months(first, months, area.getWidth()), y);
        for (MonthlyBand s : series) {
            int role = view.role(s.scenario());
            Curves.line(panel, running(s), Palette.color(role), Palette.line(role));
        }
        panel.labelX();
        panel.labelY();
        events().forEach(s -> panel.event(view.intervention(s, first).orElseThrow(), view.interventionWords(s)));
        ends(sheet, panel);
        return new Chart(
                Chart.Kind.TOTALS, view.id("totals-" + outcome.id()), Chart.Section.OUTCOMES, title, alt(), sheet);
    }

    private List<Page.Key> key() {
        Color sample = Palette.color(series.size() > 1 ? 1 : 0);
        List<Page.Key> key = new ArrayList<>();
        series.forEach(s -> key.add(Page.Key.line(view.role(s.scenario()), view.name(s.scenario()))));
        key.add(new Page.Key("line and dot: mean of the runs", (sheet, x, middle) -> {
            sheet.line(x, middle, x + 34, middle, sample, Palette.solid(2.6));
            dot(sheet, x + 30, middle, sample);
        }));
        key.add(Page.Key.stroke(8, Palette.faint(sample, 0.4), "middle 50 % of totals at the end"));
        key.add(Page.Key.stroke(2, sample, "middle 90 %"));
        return key;
    }

    /** Returns a scenario whose intervention date is marked; none unless all scenarios with a date share it. */
    private List<String> events() {
        List<String> dated = series.stream()
                .map(MonthlyBand::scenario)
                .filter(s -> view.intervention(s, first).isPresent())
                .toList();
        boolean agree =
                dated.stream().map(s -> view.intervention(s, first)).distinct().count() == 1;
        return agree ? dated.subList(0, 1) : List.of();
    }

    private void ends(Sheet sheet, Panel panel) {
        double x = panel.area().getMaxX() + WHISKER;
        for (MonthlyBand s : series) {
            double at = x;
            int role = view.role(s.scenario());
            view.total(s.scenario(), outcome.id()).ifPresent(t -> whisker(sheet, panel, at, t.band(), role));
            dot(sheet, at, panel.yOf(last(running(s))), Palette.color(role));
            x += WHISKER;
        }
    }

    private static void whisker(Sheet sheet, Panel panel, double x, Band band, int role) {
        Color color = Palette.color(role);
        sheet.line(x, panel.yOf(band.p25()), x, panel.yOf(band.p75()), Palette.faint(color, 0.4), Palette.solid(8));
        sheet.line(x, panel.yOf(band.p5()), x, panel.yOf(band.p95()), color, Palette.line(role));
    }

    private static void dot(Sheet sheet, double x, double y, Color color) {
        Ellipse2D dot = new Ellipse2D.Double(x - 4, y - 4, 8, 8);
        sheet.fill(dot, Color.WHITE);
        sheet.outline(dot, color, Palette.solid(2));
    }

    private Axis axis() {
        double low = 0;
        double high = 0;
        for (MonthlyBand s : series) {
            for (double value : running(s)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        for (OutcomeBand total : view.totals(outcome.id())) {
            low = Math.min(low, total.band().p5());
            high = Math.max(high, total.band().p95());
        }
        return Axis.forLines(low, high, 8);
    }

    private static List<Double> running(MonthlyBand series) {
        List<Double> sums = new ArrayList<>();
        double sum = 0;
        for (double mean : series.means()) {
            sum += mean;
            sums.add(sum);
        }
        return sums;
    }

    private static double last(List<Double> values) {
        return values.get(values.size() - 1);
    }

    private String alt() {
        List<String> parts = new ArrayList<>();
        for (MonthlyBand s : series) {
            String spread = view.total(s.scenario(), outcome.id())
                    .map(t -> " (middle 90 % of runs "
                            + NumberText.significant(t.band().p5(), 2) + " to "
                            + NumberText.significant(t.band().p95(), 2) + ")")
                    .orElse("");
            parts.add(view.title(s.scenario()) + " " + NumberText.significant(last(running(s)), 2) + spread);
        }
        return "Mean total after " + months + " months, in " + outcome.unit() + ": " + String.join("; ", parts) + ".";
    }
}
