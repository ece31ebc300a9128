package corridor.chart.comparison;

import corridor.analysis.comparison.StateShares;
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
import corridor.text.Capitals;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A ladder chart shows the shares of the replicates on each step over time. Each scenario has a plot, and steps are
 * stacked from the lowest.
 */
final class LadderChart {
    private static final double EVENT_ROW = 24;

    private final View view;
    private final List<StateShares> series;
    private final String label;
    private final YearMonth first;
    private final int months;

    private LadderChart(View view, List<StateShares> series) {
        this.view = view;
        this.series = series;
        this.first = series.get(0).first();
        this.months = series.stream().mapToInt(s -> s.shares().length).max().orElseThrow();
        String id = series.get(0).outcome();
        this.label = view.outcome(id).map(o -> o.label()).orElse(Capitals.upper(id.replace('_', ' ')));
    }

    static Optional<Chart> draw(View view, String outcome) {
        List<StateShares> series = view.states(outcome);
        return series.isEmpty() ? Optional.empty() : Optional.of(new LadderChart(view, series).chart());
    }

    private Chart chart() {
        String title = label + ", step by step";
        Page page = new Page(view.context(), title, view.cast(), key(), "");
        Rectangle2D body = page.body();
        Sheet sheet = page.sheet();
        sheet.text("share of runs on each step", body.getX(), body.getY() + 16, Lettering.AXIS, Sheet.Align.LEFT);
        Rectangle2D rest =
                new Rectangle2D.Double(body.getX(), body.getY() + 28, body.getWidth(), body.getHeight() - 28);
        Axis y =
                new Axis(0, 1, List.of(new Axis.Tick(0, "0 %"), new Axis.Tick(0.5, "50 %"), new Axis.Tick(1, "100 %")));
        Multiples grid = Multiples.sharing(sheet, rest, series.size(), Math.ceil(Panel.labelWidth(y)));
        boolean events = series.stream()
                .anyMatch(s -> view.intervention(s.scenario(), first).isPresent());
        List<Rectangle2D> areas = grid.areas(
                series.stream()
                        .map(s -> new Multiples.Heading(-1, view.name(s.scenario())))
                        .toList(),
                events ? EVENT_ROW : 0);
        Axis x = Axis.months(first, months, grid.plotWidth());
        for (int k = 0; k < series.size(); k++) {
            StateShares shares = series.get(k);
            Panel panel = new Panel(sheet, areas.get(k), x, y);
            stack(panel, shares);
            names(sheet, panel, shares, view.intervention(shares.scenario(), first));
            panel.labelX();
            if (grid.first(k)) {
                panel.labelY();
            }
            view.intervention(shares.scenario(), first)
                    .ifPresent(at -> panel.event(at, view.interventionWords(shares.scenario())));
        }
        String id = view.id("ladder-" + series.get(0).outcome());
        return new Chart(Chart.Kind.LADDER, id, Chart.Section.COURSE, title, alt(), sheet);
    }

    private List<Page.Key> key() {
        List<String> states = series.get(0).states();
        List<Page.Key> key = new ArrayList<>();
        for (int k = 0; k < states.size(); k++) {
            key.add(Page.Key.box(Palette.step(k, states.size()), states.get(k)));
        }
        return key;
    }

    /**
     * Draws the areas from the highest step down. Each reaches from zero to its top, so that no seams appear between
     * them.
     */
    private static void stack(Panel panel, StateShares shares) {
        double[][] table = shares.shares();
        int states = shares.states().size();
        for (int k = states - 1; k >= 0; k--) {
            double[] tops = new double[table.length];
            for (int m = 0; m < table.length; m++) {
                tops[m] = k == states - 1 ? 1 : below(table[m], k + 1);
            }
            Curves.area(panel, tops, Palette.step(k, states));
        }
    }

    private static double below(double[] shares, int state) {
        double sum = 0;
        for (int k = 0; k < state; k++) {
            sum += shares[k];
        }
        return sum;
    }

    /** Writes a step's name into its area where the area is high enough for the whole word. */
    private static void names(Sheet sheet, Panel panel, StateShares shares, Optional<Double> event) {
        int states = shares.states().size();
        double avoid = event.map(panel::xOf).orElse(-1e9);
        for (int k = 0; k < states; k++) {
            String name = shares.states().get(k);
            Color ground = Palette.step(k, states);
            Slot slot = widest(panel, shares.shares(), k, Lettering.SMALL.width(name) + 14, avoid);
            if (slot.high() - slot.low() >= Lettering.SMALL.size() * 1.5) {
                sheet.text(
                        name,
                        slot.x(),
                        (slot.low() + slot.high()) / 2 + Lettering.SMALL.middle(),
                        Lettering.SMALL.in(Palette.readableOn(ground)),
                        Sheet.Align.CENTRE);
            }
        }
    }

    /**
     * A slot is free space for a word, in pixels.
     *
     * @param x horizontal middle
     * @param low upper edge
     * @param high lower edge
     */
    private record Slot(double x, double low, double high) {}

    private static Slot widest(Panel panel, double[][] shares, int state, double width, double avoid) {
        Slot best = new Slot(0, 0, 0);
        for (int m = 0; m < shares.length; m++) {
            double x = panel.xOf(Curves.middle(m));
            if (x - width / 2 < panel.area().getMinX()
                    || x + width / 2 > panel.area().getMaxX()
                    || Math.abs(x - avoid) < width / 2) {
                continue;
            }
            double floor = Double.POSITIVE_INFINITY;
            double ceiling = Double.NEGATIVE_INFINITY;
            for (int n = 0; n < shares.length; n++) {
                if (Math.abs(panel.xOf(Curves.middle(n)) - x) <= width / 2) {
                    floor = Math.min(floor, panel.yOf(below(shares[n], state)));
                    ceiling = Math.max(ceiling, panel.yOf(below(shares[n], state + 1)));
                }
            }
            if (floor - ceiling > best.high() - best.low()) {
                best = new Slot(x, ceiling, floor);
            }
        }
        return best;
    }

    private String alt() {
        List<String> parts = new ArrayList<>();
        for (StateShares s : series) {
            double[] last = s.shares()[s.shares().length - 1];
            int likely = 0;
            for (int k = 1; k < last.length; k++) {
                likely = last[k] > last[likely] ? k : likely;
            }
            parts.add(view.title(s.scenario()) + " most often on '" + s.states().get(likely) + "' ("
                    + NumberText.percent(last[likely]) + " of runs)");
        }
        return "In " + first.plusMonths(months - 1) + ": " + String.join("; ", parts) + ".";
    }
}
