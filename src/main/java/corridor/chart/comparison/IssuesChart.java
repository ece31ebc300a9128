package corridor.chart.comparison;

import corridor.analysis.comparison.MonthlyBand;
import corridor.analysis.statistics.Band;
import corridor.catalogue.BargainIssue;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Curves;
import corridor.chart.page.Multiples;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An issues chart shows the positions of the issues over time in one scenario with bargaining. Each issue has a plot
 * with median and bands.
 */
final class IssuesChart {
    private static final double EVENT_ROW = 24;
    private static final double HIGHEST = 100;
    private static final int STEPS = 5;

    private final View view;
    private final String scenario;
    private final List<MonthlyBand> issues;
    private final YearMonth first;

    private IssuesChart(View view, String scenario, List<MonthlyBand> issues) {
        this.view = view;
        this.scenario = scenario;
        this.issues = issues;
        first = issues.get(0).first();
    }

    /** Draws the chart; empty for a scenario without bargaining. */
    static Optional<Chart> draw(View view, String scenario) {
        List<MonthlyBand> issues = of(view, scenario);
        return issues.isEmpty() ? Optional.empty() : Optional.of(new IssuesChart(view, scenario, issues).chart());
    }

    private static List<MonthlyBand> of(View view, String scenario) {
        List<MonthlyBand> found = new ArrayList<>();
        for (BargainIssue issue : view.context().catalogue().issues()) {
            view.monthly(issue.outcome()).stream()
                    .filter(series -> series.scenario().equals(scenario))
                    .forEach(found::add);
        }
        return found;
    }

    private Chart chart() {
        List<MonthlyBand> before =
                role() == 0 ? List.of() : of(view, view.scenarios().get(0));
        String title = "Where the stakeholders stand on each issue";
        Page page = new Page(
                view.context(),
                title,
                view.name(scenario) + ". Points from 0 to 100, weighted by power and attention. "
                        + view.sampleSentence(),
                key(!before.isEmpty()),
                issues.get(0).outcome().caution());
        Axis y = axis(before);
        Multiples grid = Multiples.sharing(page.sheet(), page.body(), issues.size(), Math.ceil(Panel.labelWidth(y)));
        Axis x = Axis.months(first, issues.get(0).bands().size(), grid.plotWidth());
        List<Rectangle2D> areas = grid.areas(
                issues.stream()
                        .map(series -> new Multiples.Heading(-1, heading(series)))
                        .toList(),
                event().isPresent() ? EVENT_ROW : 0);
        for (int k = 0; k < issues.size(); k++) {
            Panel panel = new Panel(page.sheet(), areas.get(k), x, y);
            Curves.bands(panel, issues.get(k), color());
            if (!before.isEmpty()) {
                Curves.medians(panel, before.get(k), 0);
            }
            Curves.medians(panel, issues.get(k), role());
            panel.labelX();
            if (grid.first(k)) {
                panel.labelY();
            }
            event().ifPresent(at -> panel.event(at, view.interventionWords(scenario)));
        }
        return new Chart(
                Chart.Kind.ISSUES, view.id("issues-" + scenario), Chart.Section.BARGAINING, title, alt(), page.sheet());
    }

    private Axis axis(List<MonthlyBand> before) {
        double low = HIGHEST;
        double high = 0;
        for (MonthlyBand series : issues) {
            for (Band band : series.bands()) {
                low = Math.min(low, band.p5());
                high = Math.max(high, band.p95());
            }
        }
        for (MonthlyBand series : before) {
            for (Band band : series.bands()) {
                low = Math.min(low, band.median());
                high = Math.max(high, band.median());
            }
        }
        return Axis.forLines(low, high, STEPS);
    }

    /** Returns the month of the intervention; empty if the scenario differs from the first day, which needs no mark. */
    private Optional<Double> event() {
        return view.intervention(scenario, first).filter(at -> at > 0);
    }

    private List<Page.Key> key(boolean withReference) {
        List<Page.Key> key = new ArrayList<>();
        key.add(new Page.Key(
                "median" + (withReference ? "; grey is the reference" : ""),
                (sheet, x, middle) -> sheet.line(x, middle, x + 34, middle, color(), Palette.line(role()))));
        key.add(Page.Key.box(Palette.faint(color(), Curves.INNER + Curves.OUTER), "middle 50 % of runs"));
        key.add(Page.Key.box(Palette.faint(color(), Curves.OUTER), "middle 90 %"));
        return key;
    }

    private String heading(MonthlyBand series) {
        return view.context().catalogue().issues().stream()
                .filter(issue -> issue.outcome().equals(series.outcome().id()))
                .map(BargainIssue::name)
                .findFirst()
                .orElseThrow();
    }

    private int role() {
        return view.role(scenario);
    }

    private Color color() {
        return Palette.color(role());
    }

    private String alt() {
        List<String> parts = new ArrayList<>();
        for (MonthlyBand series : issues) {
            Band start = series.bands().get(0);
            Band end = series.bands().get(series.bands().size() - 1);
            parts.add(heading(series) + " from " + whole(start.median()) + " to " + whole(end.median()) + " ("
                    + whole(end.p5()) + " to " + whole(end.p95()) + ")");
        }
        return "Median at the start and at the end, with the middle 90 % of runs, in points of 100: "
                + String.join("; ", parts) + ".";
    }

    private static String whole(double value) {
        return NumberText.value(Math.round(value));
    }
}
