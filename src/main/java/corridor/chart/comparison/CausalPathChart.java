package corridor.chart.comparison;

import corridor.analysis.comparison.MonthlyBand;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Outcome;
import corridor.catalogue.Prominence;
import corridor.catalogue.Showing;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Curves;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A causal-path chart shows the path from attacks to investment in one scenario and the reference. Each outcome of
 * {@link Showing.Place#CAUSAL_PATH} has a plot, on a shared time axis, and the lag of each departure is written in
 * words.
 */
final class CausalPathChart {
    private static final int MOST_STEPS = 3;
    private static final double NAMES = 190;
    private static final double WORDS = 232;
    private static final double GAP = 20;
    private static final double EVENT_ROW = 22;
    private static final double AXIS_ROW = 32;

    private final View view;
    private final String scenario;
    private final List<List<MonthlyBand>> links;
    private final YearMonth first;

    private CausalPathChart(View view, String scenario, List<List<MonthlyBand>> links) {
        this.view = view;
        this.scenario = scenario;
        this.links = links;
        this.first = links.get(0).get(0).first();
    }

    /** @param scenario name of the scenario; for the reference the chart shows only the reference */
    static Optional<Chart> draw(View view, String scenario) {
        List<List<MonthlyBand>> links = new ArrayList<>();
        for (Outcome outcome : Prominence.outcomes(view.outcomes(), Showing.Place.CAUSAL_PATH)) {
            List<MonthlyBand> series = view.monthly(outcome.id()).stream()
                    .filter(s -> view.role(s.scenario()) == 0 || s.scenario().equals(scenario))
                    .toList();
            if (!series.isEmpty() && series.get(series.size() - 1).scenario().equals(scenario)) {
                links.add(series);
            }
        }
        return links.size() < 2 ? Optional.empty() : Optional.of(new CausalPathChart(view, scenario, links).chart());
    }

    private Chart chart() {
        String title = view.title(scenario) + ": the causal path";
        String subtitle = "From attacks to investment on one time axis. Lines: medians; bands: middle 50 % of "
                + view.sample() + ". At the right: when half of the departure from the reference was reached.";
        Page page = new Page(view.context(), title, subtitle, key(), "");
        Sheet sheet = page.sheet();
        Rectangle2D body = page.body();
        int months = links.get(0).get(0).bands().size();
        double top = body.getMinY() + (event().isPresent() ? EVENT_ROW : 4);
        double height = (body.getMaxY() - AXIS_ROW - top - GAP * (links.size() - 1)) / links.size();
        List<Axis> axes = links.stream().map(CausalPathChart::axis).toList();
        double gutter =
                Math.ceil(axes.stream().mapToDouble(Panel::labelWidth).max().orElseThrow());
        for (int k = 0; k < links.size(); k++) {
            Rectangle2D area = new Rectangle2D.Double(
                    body.getX() + NAMES + gutter,
                    Math.round(top + k * (height + GAP)),
                    body.getWidth() - NAMES - gutter - WORDS,
                    Math.round(height));
            Panel panel = new Panel(sheet, area, Axis.months(first, months, area.getWidth()), axes.get(k));
            link(sheet, panel, links.get(k), k == links.size() - 1);
            eventLine(panel, k == 0);
        }
        String id = "path-" + scenario.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Chart(Chart.Kind.PATH, id, Chart.Section.COURSE, title, alt(), sheet);
    }

    private List<Page.Key> key() {
        List<Page.Key> key = new ArrayList<>();
        if (view.role(scenario) > 0) {
            key.add(Page.Key.line(0, view.name(view.scenarios().get(0))));
        }
        key.add(Page.Key.line(view.role(scenario), view.name(scenario)));
        return key;
    }

    private void link(Sheet sheet, Panel panel, List<MonthlyBand> series, boolean last) {
        for (MonthlyBand s : series) {
            Curves.inner(panel, s, Palette.color(view.role(s.scenario())));
        }
        for (MonthlyBand s : series) {
            Curves.medians(panel, s, view.role(s.scenario()));
        }
        panel.labelY();
        if (last) {
            panel.labelX();
        } else {
            panel.baseline();
        }
        double middle = panel.area().getCenterY();
        List<String> name =
                new ArrayList<>(Lettering.STRONG.wrap(series.get(0).outcome().label(), NAMES - 8, 2));
        double lift = Lettering.STRONG.leading() / 2;
        sheet.block(name, Sheet.MARGIN, middle - lift, Lettering.STRONG, Sheet.Align.LEFT);
        String unit = Lettering.AXIS.clip(series.get(0).outcome().monthlyUnit(), NAMES - 4);
        double below = middle + lift * name.size() + Lettering.AXIS.middle() / 2;
        sheet.text(unit, Sheet.MARGIN, below + 4, Lettering.AXIS, Sheet.Align.LEFT);
        List<String> words = Lettering.AXIS.wrap(lag(series), WORDS - 24, 3);
        sheet.block(words, panel.area().getMaxX() + 20, middle, Lettering.AXIS, Sheet.Align.LEFT);
    }

    private Optional<Double> event() {
        return view.intervention(scenario, first);
    }

    private void eventLine(Panel panel, boolean named) {
        event().ifPresent(at -> {
            if (named) {
                panel.event(at, view.interventionWords(scenario));
            } else {
                panel.upright(at);
            }
        });
    }

    /**
     * Returns the direction of the departure, and the month in which its smoothed mean first reached half of the
     * largest distance.
     */
    private String lag(List<MonthlyBand> series) {
        if (series.size() < 2) {
            return "";
        }
        Departure departure =
                Departure.between(series.get(0).means(), series.get(1).means());
        if (!departure.clear()) {
            return "no clear departure";
        }
        String way = departure.up()
                ? series.get(0).outcome().more()
                : series.get(0).outcome().fewer();
        String when = first.plusMonths(departure.half()).toString();
        return event().map(at -> way + ": half of it by " + when + ", " + months(departure.half() - at.intValue()))
                .orElse(way + ": half of it by " + when);
    }

    private static String months(int lag) {
        return lag <= 0 ? "at once" : "after " + lag + (lag == 1 ? " month" : " months");
    }

    private static Axis axis(List<MonthlyBand> series) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (MonthlyBand s : series) {
            for (Band b : s.bands()) {
                low = Math.min(low, b.p25());
                high = Math.max(high, b.p75());
            }
        }
        return Axis.forLines(low, high, MOST_STEPS);
    }

    private String alt() {
        List<String> parts = new ArrayList<>();
        for (List<MonthlyBand> series : links) {
            MonthlyBand last = series.get(series.size() - 1);
            double end = last.bands().get(last.bands().size() - 1).median();
            String lag = lag(series);
            parts.add(last.outcome().label() + " ends at a median of " + NumberText.significant(end, 2)
                    + (lag.isEmpty() ? "" : ", " + lag));
        }
        return view.title(scenario) + ". " + String.join("; ", parts) + ".";
    }
}
