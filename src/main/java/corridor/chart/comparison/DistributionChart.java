package corridor.chart.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.OutcomeBand;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Outcome;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Histogram;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * A distribution chart shows one run-level outcome over runs. Each scenario has a row with a histogram on a shared
 * scale of heights, and below it the median with the 50 and 90 % ranges. Words at the right give the share of runs with
 * value zero and the largest value.
 */
final class DistributionChart {
    private static final double NAMES = 242;
    private static final double WORDS = 248;
    private static final double TALLEST_ROW = 265;
    private static final double BARS = 0.62;
    private static final double STRIP = -0.16;

    /** Share of the runs in one bar from which the chart shows no spread. */
    private static final double ONE_BAR = 0.75;

    private final View view;
    private final Outcome outcome;
    private final List<Analysis.Sample> samples;
    private final Histogram bins;
    private final double tallest;

    private DistributionChart(View view, Outcome outcome, List<Analysis.Sample> samples) {
        this.view = view;
        this.outcome = outcome;
        this.samples = samples;
        this.bins =
                Histogram.shared(samples.stream().map(Analysis.Sample::values).toList());
        this.tallest = samples.stream()
                .flatMapToDouble(s -> Arrays.stream(bins.shares(s.values())))
                .max()
                .orElseThrow();
    }

    /** Returns nothing if the outcome has hardly any spread: one bar holds nearly all runs of every scenario. */
    static Optional<Chart> draw(View view, String id) {
        List<Analysis.Sample> samples = view.samples(id).stream()
                .filter(s -> Histogram.defined(s.values()).length > 0)
                .toList();
        Optional<Outcome> outcome = view.outcome(id);
        if (samples.isEmpty() || outcome.isEmpty()) {
            return Optional.empty();
        }
        DistributionChart chart = new DistributionChart(view, outcome.get(), samples);
        return chart.oneBar() ? Optional.empty() : Optional.of(chart.chart());
    }

    private boolean oneBar() {
        for (int b = 0; b < bins.count(); b++) {
            int bar = b;
            if (samples.stream().allMatch(s -> bins.shares(s.values())[bar] >= ONE_BAR)) {
                return true;
            }
        }
        return false;
    }

    private Chart chart() {
        String title = outcome.label() + ", spread over runs";
        Page page = new Page(view.context(), title, view.cast() + overflow(), key(), outcome.caution());
        Sheet sheet = page.sheet();
        Rectangle2D body = page.body();
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + NAMES,
                body.getY() + 4,
                body.getWidth() - NAMES - WORDS,
                Math.min(body.getHeight() - 62, TALLEST_ROW * samples.size()));
        Axis x = Axis.within(bins.low(), bins.high(), 8);
        Panel panel = new Panel(sheet, area, x, new Axis(-0.42, samples.size() - 0.26, List.of()));
        for (int k = 0; k < samples.size(); k++) {
            row(sheet, panel, samples.get(k), samples.size() - 1 - k);
        }
        panel.labelX();
        sheet.text(outcome.unit() + per(), area.getCenterX(), area.getMaxY() + 50, Lettering.AXIS, Sheet.Align.CENTRE);
        return new Chart(
                Chart.Kind.SPREAD, view.id("spread-" + outcome.id()), Chart.Section.OUTCOMES, title, alt(), sheet);
    }

    private String per() {
        return outcome.aggregate() == Outcome.Aggregate.SUM ? " in the whole run" : "";
    }

    private String overflow() {
        boolean far = samples.stream()
                .flatMapToDouble(s -> Arrays.stream(Histogram.defined(s.values())))
                .anyMatch(v -> v > bins.high());
        return far ? " The last bar takes in all larger values." : "";
    }

    private List<Page.Key> key() {
        Color sample = Palette.color(samples.size() > 1 ? 1 : 0);
        return List.of(
                Page.Key.box(
                        Palette.faint(sample, 0.45), "share of runs (highest bar " + NumberText.percent(tallest) + ")"),
                Page.Key.stroke(7, sample, "middle 50 %"),
                Page.Key.stroke(2, sample, "middle 90 %"),
                new Page.Key("median", (sheet, x, middle) -> dot(sheet, x + 17, middle, sample)));
    }

    private void row(Sheet sheet, Panel panel, Analysis.Sample sample, int level) {
        Color color = Palette.color(view.role(sample.scenario()));
        bars(panel, sample, level, color);
        Rectangle2D area = panel.area();
        sheet.line(area.getMinX(), panel.yOf(level), area.getMaxX(), panel.yOf(level), Palette.EDGE, Palette.solid(1));
        view.total(sample.scenario(), outcome.id()).ifPresent(t -> strip(sheet, panel, t.band(), level, color));
        double middle = panel.yOf(level + 0.2);
        double rowHeight = panel.yOf(0) - panel.yOf(1);
        int lines = rowHeight < 66 ? 2 : 3;
        sheet.block(
                Lettering.STRONG.wrap(view.name(sample.scenario()), NAMES - 24, lines),
                Sheet.MARGIN,
                middle,
                Lettering.STRONG,
                Sheet.Align.LEFT);
        List<String> words = words(sample);
        sheet.block(words, area.getMaxX() + 24, middle, Lettering.AXIS, Sheet.Align.LEFT);
    }

    private void bars(Panel panel, Analysis.Sample sample, int level, Color color) {
        XYIntervalSeries series = new XYIntervalSeries(sample.scenario());
        double[] shares = bins.shares(sample.values());
        for (int b = 0; b < shares.length; b++) {
            if (shares[b] > 0) {
                double top = level + BARS * shares[b] / tallest;
                series.add(bins.middle(b), bins.left(b), bins.left(b + 1), top, level, top);
            }
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        XYBarRenderer renderer = new XYBarRenderer(0.08);
        renderer.setUseYInterval(true);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setSeriesPaint(0, Palette.faint(color, 0.45));
        panel.add(data, renderer);
    }

    private void strip(Sheet sheet, Panel panel, Band band, int level, Color color) {
        double y = panel.yOf(level + STRIP);
        sheet.line(x(panel, band.p5()), y, x(panel, band.p95()), y, color, Palette.solid(2));
        sheet.line(x(panel, band.p25()), y, x(panel, band.p75()), y, color, Palette.solid(7));
        dot(sheet, x(panel, band.median()), y, color);
    }

    private double x(Panel panel, double value) {
        return panel.xOf(Math.max(bins.low(), Math.min(value, bins.high())));
    }

    private static void dot(Sheet sheet, double x, double y, Color color) {
        Ellipse2D dot = new Ellipse2D.Double(x - 5, y - 5, 10, 10);
        sheet.fill(dot, Color.WHITE);
        sheet.outline(dot, color, Palette.solid(2.2));
    }

    private List<String> words(Analysis.Sample sample) {
        double[] values = Histogram.defined(sample.values());
        List<String> words = new ArrayList<>();
        if (values.length == 1) {
            return List.of(NumberText.value(values[0]), "one run: no spread");
        }
        view.total(sample.scenario(), outcome.id()).map(OutcomeBand::band).ifPresent(b -> {
            double half = (b.p95() - b.p5()) / 2;
            String median = half < 100 ? NumberText.value(b.median()) : NumberText.resolved(b.median(), half);
            words.add("median " + median);
            words.add("90 %: " + NumberText.resolved(b.p5(), half) + " to " + NumberText.resolved(b.p95(), half));
        });
        int none = (int) Arrays.stream(values).filter(v -> v == 0).count();
        double largest = Arrays.stream(values).max().orElseThrow();
        String most = "largest " + NumberText.value(largest);
        words.add(none > 0 ? "none in " + NumberText.percent((double) none / values.length) + ", " + most : most);
        return words;
    }

    private String alt() {
        List<String> parts = new ArrayList<>();
        for (Analysis.Sample sample : samples) {
            parts.add(view.title(sample.scenario()) + ": " + String.join(", ", words(sample)));
        }
        return "In " + outcome.unit() + per() + ". " + String.join("; ", parts) + ".";
    }
}
