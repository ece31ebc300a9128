package corridor.chart.comparison;

import corridor.analysis.comparison.MonthlyBand;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Outcome;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Curves;
import corridor.chart.page.EndLabels;
import corridor.chart.page.Lettering;
import corridor.chart.page.Multiples;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fan chart shows one monthly outcome over time: the median with the 50 % band, and with the 90 % band if there is
 * one scenario. Two scenarios share a plot with labels at the line ends. More scenarios have small plots with one y
 * axis, each compared with the reference.
 */
final class FanChart {
    private static final double LABELS = 254;
    private static final double UNIT_ROW = 26;
    private static final double EVENT_ROW = 24;

    private final View view;
    private final List<MonthlyBand> series;
    private final Outcome outcome;
    private final YearMonth first;
    private final int months;

    private FanChart(View view, List<MonthlyBand> series) {
        this.view = view;
        this.series = series;
        this.outcome = series.get(0).outcome();
        this.first = series.get(0).first();
        this.months = series.stream().mapToInt(s -> s.bands().size()).max().orElseThrow();
    }

    static Optional<Chart> draw(View view, String outcome) {
        List<MonthlyBand> series = view.monthly(outcome);
        return series.isEmpty() ? Optional.empty() : Optional.of(new FanChart(view, series).chart());
    }

    private Chart chart() {
        String title = outcome.label() + ", month by month";
        Page page = new Page(view.context(), title, view.cast(), key(), outcome.caution());
        Rectangle2D body = page.body();
        page.sheet().text(outcome.monthlyUnit(), body.getX(), body.getY() + 16, Lettering.AXIS, Sheet.Align.LEFT);
        Rectangle2D rest = new Rectangle2D.Double(
                body.getX(), body.getY() + UNIT_ROW, body.getWidth(), body.getHeight() - UNIT_ROW);
        if (series.size() <= 2) {
            overlay(page.sheet(), rest);
        } else {
            multiples(page.sheet(), rest);
        }
        return new Chart(
                Chart.Kind.FAN, view.id("fan-" + outcome.id()), Chart.Section.OUTCOMES, title, alt(), page.sheet());
    }

    private List<Page.Key> key() {
        List<Page.Key> key = new ArrayList<>();
        Color sample = Palette.color(series.size() == 2 ? 1 : 0);
        String reference =
                series.size() > 2 ? "; grey is " + view.name(series.get(0).scenario()) : "";
        key.add(Page.Key.stroke(2.6, sample, "median" + reference));
        key.add(Page.Key.box(
                Palette.faint(sample, isAlone() ? Curves.INNER + Curves.OUTER : Curves.ALONE), "middle 50 % of runs"));
        if (isAlone()) {
            key.add(Page.Key.box(Palette.faint(sample, Curves.OUTER), "middle 90 %"));
        }
        return key;
    }

    private boolean isAlone() {
        return series.size() == 1;
    }

    /** Draws the bands of a scenario. Wide bands over those of the reference would hide what differs. */
    private void bands(Panel panel, MonthlyBand s) {
        if (isAlone()) {
            Curves.bands(panel, s, color(s));
        } else {
            Curves.inner(panel, s, color(s));
        }
    }

    private void overlay(Sheet sheet, Rectangle2D body) {
        Axis y = axis(8);
        double left = Math.ceil(Panel.labelWidth(y));
        double head = hasEvents() ? EVENT_ROW : 4;
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + left, body.getY() + head, body.getWidth() - left - LABELS, body.getHeight() - head - 34);
        Panel panel = new Panel(sheet, area, Axis.months(first, months, area.getWidth()), y);
        series.forEach(s -> bands(panel, s));
        series.forEach(s -> Curves.medians(panel, s, view.role(s.scenario())));
        panel.labelX();
        panel.labelY();
        events(panel, series);
        endLabels(sheet, panel);
    }

    private void endLabels(Sheet sheet, Panel panel) {
        List<EndLabels.Entry> entries = new ArrayList<>();
        for (MonthlyBand s : series) {
            int last = s.bands().size() - 1;
            entries.add(new EndLabels.Entry(
                    view.role(s.scenario()),
                    view.name(s.scenario()),
                    panel.xOf(Curves.middle(last)),
                    panel.yOf(s.bands().get(last).median())));
        }
        EndLabels.draw(sheet, entries, panel.area(), panel.area().getMaxX() + 22, LABELS - 22);
    }

    private void multiples(Sheet sheet, Rectangle2D body) {
        List<MonthlyBand> others = series.subList(1, series.size());
        Axis y = axis(others.size() > 3 ? 4 : 6);
        Multiples grid = Multiples.sharing(sheet, body, others.size(), Math.ceil(Panel.labelWidth(y)));
        Axis x = Axis.months(first, months, grid.plotWidth());
        List<Rectangle2D> areas = grid.areas(
                others.stream()
                        .map(s -> new Multiples.Heading(view.role(s.scenario()), view.title(s.scenario())))
                        .toList(),
                hasEvents() ? EVENT_ROW : 0);
        for (int k = 0; k < others.size(); k++) {
            Panel panel = new Panel(sheet, areas.get(k), x, y);
            MonthlyBand other = others.get(k);
            bands(panel, series.get(0));
            bands(panel, other);
            Curves.medians(panel, series.get(0), 0);
            Curves.medians(panel, other, view.role(other.scenario()));
            panel.labelX();
            if (grid.first(k)) {
                panel.labelY();
            }
            events(panel, List.of(other));
        }
    }

    private Axis axis(int steps) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (MonthlyBand s : series) {
            for (Band b : s.bands()) {
                low = Math.min(low, isAlone() ? b.p5() : b.p25());
                high = Math.max(high, isAlone() ? b.p95() : b.p75());
            }
        }
        return Axis.forLines(low, high, steps);
    }

    private boolean hasEvents() {
        return series.stream()
                .anyMatch(s -> view.intervention(s.scenario(), first).isPresent());
    }

    private void events(Panel panel, List<MonthlyBand> shown) {
        for (int k = shown.size() - 1; k >= 0; k--) {
            String scenario = shown.get(k).scenario();
            Optional<Double> at = view.intervention(scenario, first);
            if (at.isPresent()) {
                panel.event(at.get(), view.interventionWords(scenario));
                return;
            }
        }
    }

    private Color color(MonthlyBand s) {
        return Palette.color(view.role(s.scenario()));
    }

    private String alt() {
        List<String> parts = new ArrayList<>();
        for (MonthlyBand s : series) {
            Band last = s.bands().get(s.bands().size() - 1);
            double half = (last.p95() - last.p5()) / 2;
            parts.add(view.title(s.scenario()) + " " + NumberText.resolved(last.median(), half) + " ("
                    + NumberText.resolved(last.p5(), half) + " to " + NumberText.resolved(last.p95(), half) + ")");
        }
        return "Median in " + first.plusMonths(months - 1) + ", with the middle 90 % of runs, in "
                + outcome.monthlyUnit() + ": " + String.join("; ", parts) + ".";
    }
}
