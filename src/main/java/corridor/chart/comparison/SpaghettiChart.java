package corridor.chart.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.MonthlyBand;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Outcome;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Curves;
import corridor.chart.page.Lettering;
import corridor.chart.page.Multiples;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A spaghetti chart shows a few single histories of one outcome, with the median of all runs. Each scenario has a plot.
 */
final class SpaghettiChart {
    private static final double OPACITY = 0.3;

    private final View view;
    private final List<Analysis.Course> courses;
    private final Outcome outcome;

    private SpaghettiChart(View view, List<Analysis.Course> courses, Outcome outcome) {
        this.view = view;
        this.courses = courses;
        this.outcome = outcome;
    }

    static Optional<Chart> draw(View view, String id) {
        List<Analysis.Course> courses = view.courses(id);
        List<MonthlyBand> bands = view.monthly(id);
        return courses.isEmpty() || bands.size() != courses.size()
                ? Optional.empty()
                : Optional.of(new SpaghettiChart(view, courses, bands.get(0).outcome()).chart());
    }

    private Chart chart() {
        int count = courses.get(0).runs().length;
        String title = outcome.label() + ": " + count + (count == 1 ? " single history" : " single histories");
        String which = count == 1
                ? "The thin line is one history; "
                : view.analysis().parametersVary()
                        ? "Thin lines are histories that differ by chance and by the draw of the parameters; "
                        : "Thin lines are histories that differ by chance alone; ";
        String subtitle = which + "the same " + (count == 1 ? "case" : count + " cases") + " in every plot.";
        Page page = new Page(view.context(), title, subtitle, key(), outcome.caution());
        Sheet sheet = page.sheet();
        Rectangle2D body = page.body();
        sheet.text(outcome.monthlyUnit(), body.getX(), body.getY() + 16, Lettering.AXIS, Sheet.Align.LEFT);
        Rectangle2D rest =
                new Rectangle2D.Double(body.getX(), body.getY() + 28, body.getWidth(), body.getHeight() - 28);
        Axis y = axis();
        Multiples grid = Multiples.sharing(sheet, rest, courses.size(), Math.ceil(Panel.labelWidth(y)));
        List<Rectangle2D> areas = grid.areas(
                courses.stream()
                        .map(c -> new Multiples.Heading(view.role(c.scenario()), view.name(c.scenario())))
                        .toList(),
                4);
        Axis x = Axis.months(courses.get(0).first(), months(), grid.plotWidth());
        for (int k = 0; k < courses.size(); k++) {
            Panel panel = new Panel(sheet, areas.get(k), x, y);
            lines(panel, courses.get(k));
            panel.labelX();
            if (grid.first(k)) {
                panel.labelY();
            }
        }
        return new Chart(
                Chart.Kind.HISTORIES,
                view.id("histories-" + outcome.id()),
                Chart.Section.OUTCOMES,
                title,
                alt(),
                sheet);
    }

    private List<Page.Key> key() {
        Color sample = Palette.color(courses.size() > 1 ? 1 : 0);
        return List.of(
                Page.Key.stroke(1.2, Palette.faint(sample, 2 * OPACITY), "one history"),
                Page.Key.stroke(3, sample, "median of all runs"));
    }

    private void lines(Panel panel, Analysis.Course course) {
        int role = view.role(course.scenario());
        for (double[] history : course.runs()) {
            List<Double> values = Arrays.stream(history).boxed().toList();
            Curves.line(panel, values, Palette.faint(Palette.color(role), OPACITY), Palette.solid(1.2));
        }
        view.monthly(outcome.id()).stream()
                .filter(band -> band.scenario().equals(course.scenario()))
                .forEach(band -> {
                    List<Double> medians =
                            band.bands().stream().map(Band::median).toList();
                    Curves.line(panel, medians, Color.WHITE, Palette.solid(7));
                    Curves.medians(panel, band, role);
                });
    }

    private int months() {
        return courses.stream()
                .flatMap(course -> Arrays.stream(course.runs()))
                .mapToInt(history -> history.length)
                .max()
                .orElse(1);
    }

    private Axis axis() {
        double[] all = courses.stream()
                .flatMap(course -> Arrays.stream(course.runs()))
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return Axis.forLines(all[0], all[all.length - 1], 6);
    }

    private String alt() {
        List<String> parts = new ArrayList<>();
        for (Analysis.Course course : courses) {
            double[] totals = Arrays.stream(course.runs())
                    .mapToDouble(history -> history[history.length - 1])
                    .sorted()
                    .toArray();
            parts.add(view.title(course.scenario()) + " from " + NumberText.value(totals[0]) + " to "
                    + NumberText.value(totals[totals.length - 1]));
        }
        return "Single histories in their last month, in " + outcome.monthlyUnit() + ": " + String.join("; ", parts)
                + ".";
    }
}
