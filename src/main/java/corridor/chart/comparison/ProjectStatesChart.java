package corridor.chart.comparison;

import corridor.analysis.comparison.MonthlyBand;
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
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/**
 * A project-states chart shows the mean numbers of suspended, withdrawn and completed projects over time. Each state
 * has a plot, and each scenario a line.
 */
final class ProjectStatesChart {
    /** A project state has an outcome id, a word within a sentence, and a heading of its plot. */
    private enum State {
        SUSPENDED("projects_suspended_days", "suspended", "Suspended at a time"),
        WITHDRAWN("projects_withdrawn", "withdrawn", "Withdrawn so far"),
        COMPLETED("projects_completed", "completed", "Completed so far");

        private final String outcome;
        private final String word;
        private final String heading;

        State(String outcome, String word, String heading) {
            this.outcome = outcome;
            this.word = word;
            this.heading = heading;
        }

        /** Returns the mean number of projects in each month; suspensions are converted from project-days. */
        private List<Double> projects(MonthlyBand series) {
            List<Double> values = new ArrayList<>();
            for (int m = 0; m < series.means().size(); m++) {
                int days = this == SUSPENDED ? series.first().plusMonths(m).lengthOfMonth() : 1;
                values.add(series.means().get(m) / days);
            }
            return values;
        }
    }

    private final View view;
    private final List<State> states;
    private final YearMonth first;
    private final int months;

    private ProjectStatesChart(View view, List<State> states) {
        this.view = view;
        this.states = states;
        MonthlyBand any = view.monthly(states.get(0).outcome).get(0);
        this.first = any.first();
        this.months = any.means().size();
    }

    /** Leaves out each state whose numbers differ by less than what matters, over scenarios and months. */
    static Optional<Chart> draw(View view) {
        List<State> states = new ArrayList<>();
        for (State state : State.values()) {
            if (!view.monthly(state.outcome).isEmpty() && moves(view, state)) {
                states.add(state);
            }
        }
        return states.isEmpty() ? Optional.empty() : Optional.of(new ProjectStatesChart(view, states).chart());
    }

    /** Returns whether the monthly means differ by at least the smallest difference of the outcome that matters. */
    private static boolean moves(View view, State state) {
        DoubleSummaryStatistics means = view.monthly(state.outcome).stream()
                .flatMap(series -> series.means().stream())
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        double matters = view.outcome(state.outcome).map(Outcome::matters).orElse(0.0);
        double range = means.getMax() - means.getMin();
        return range > 0 && range >= matters;
    }

    private Chart chart() {
        String title = "Projects suspended, withdrawn and completed";
        Page page = new Page(
                view.context(), title, view.cast() + " Means over runs; each plot has its own scale.", key(), "");
        Rectangle2D body = page.body();
        Sheet sheet = page.sheet();
        sheet.text("projects", body.getX(), body.getY() + 16, Lettering.AXIS, Sheet.Align.LEFT);
        Rectangle2D rest =
                new Rectangle2D.Double(body.getX(), body.getY() + 28, body.getWidth(), body.getHeight() - 28);
        List<Axis> axes = states.stream().map(this::axis).toList();
        double gutter =
                Math.ceil(axes.stream().mapToDouble(Panel::labelWidth).max().orElseThrow());
        Multiples grid = Multiples.apart(sheet, rest, states.size(), gutter);
        List<Rectangle2D> areas = grid.areas(
                states.stream().map(s -> new Multiples.Heading(-1, s.heading)).toList(), 4);
        Axis x = Axis.months(first, months, grid.plotWidth());
        for (int k = 0; k < states.size(); k++) {
            Panel panel = new Panel(sheet, areas.get(k), x, axes.get(k));
            for (MonthlyBand series : view.monthly(states.get(k).outcome)) {
                int role = view.role(series.scenario());
                Curves.line(panel, states.get(k).projects(series), Palette.color(role), Palette.line(role));
            }
            panel.labelX();
            panel.labelY();
        }
        return new Chart(Chart.Kind.PROJECTS, view.id("project-states"), Chart.Section.COURSE, title, alt(), sheet);
    }

    private List<Page.Key> key() {
        return view.scenarios().stream()
                .map(s -> Page.Key.line(view.role(s), view.name(s)))
                .toList();
    }

    private Axis axis(State state) {
        double low = 0;
        double high = 0;
        for (MonthlyBand series : view.monthly(state.outcome)) {
            for (double value : state.projects(series)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return Axis.covering(low, high, 6);
    }

    private String alt() {
        List<String> parts = new ArrayList<>();
        for (String scenario : view.scenarios()) {
            List<String> values = new ArrayList<>();
            for (State state : states) {
                view.monthly(state.outcome).stream()
                        .filter(s -> s.scenario().equals(scenario))
                        .findFirst()
                        .map(state::projects)
                        .ifPresent(v -> values.add(NumberText.significant(v.get(v.size() - 1), 2) + " " + state.word));
            }
            parts.add(view.title(scenario) + " " + String.join(", ", values));
        }
        return "Mean number of projects in " + first.plusMonths(months - 1) + ": " + String.join("; ", parts) + ".";
    }
}
