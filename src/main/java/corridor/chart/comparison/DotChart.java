package corridor.chart.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Layer;
import corridor.catalogue.Outcome;
import corridor.catalogue.Prominence;
import corridor.catalogue.Showing.Place;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartContext;
import corridor.chart.page.ChartFonts;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Palette;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dot chart shows the differences of up to three scenarios from the reference in the outcomes of a brief, one row for
 * each outcome. It opens a report and a brief. Its sheet is narrower than that of other charts, so that its letters
 * stay readable in a column of a printed page; a narrow form, with the names above the rows, is for phones.
 */
public final class DotChart {
    /** Largest number of scenarios beside the reference. */
    public static final int MOST_SCENARIOS = 3;

    /** Id of the first chart of a batch. */
    public static final String FIRST = "dots";

    private static final String BANNER = "Conditional exploration, not a forecast";

    /** Id of the narrow form of the first chart. */
    public static final String NARROW = "dots-narrow";

    private static final double SIDE = DotPlot.SIDE;
    private static final double FOOT = 26;
    private static final int MOST_LINES = 5;

    private final View view;
    private final DotPlot.Form form;
    private final List<String> scenarios;
    private final List<DotPlot.Row> rows;
    private final DotPlot plot;

    private DotChart(View view, List<String> scenarios, DotPlot.Form form) {
        this.view = view;
        this.form = form;
        this.scenarios = scenarios;
        this.rows = new ArrayList<>();
        this.plot = new DotPlot(view, scenarios, form);
        for (Outcome outcome : Prominence.outcomes(view.outcomes(), Place.BRIEF)) {
            List<ForestRow> marks = scenarios.stream()
                    .flatMap(scenario -> view.differences(scenario).stream())
                    .filter(difference -> difference.outcome().equals(outcome))
                    .map(difference -> ForestRow.of(view, difference))
                    .toList();
            if (!marks.isEmpty()) {
                rows.add(new DotPlot.Row(outcome, marks));
            }
        }
    }

    /**
     * Draws the chart; empty if no outcome has a difference with an interval.
     *
     * @param analysis analysis of the reference and at most {@link #MOST_SCENARIOS} other scenarios
     */
    public static Optional<Chart> draw(Analysis analysis, ChartContext context) {
        ChartFonts.require();
        View view = View.of(analysis, context).get(0);
        return new DotChart(view, others(view), DotPlot.Form.WIDE).chart(FIRST);
    }

    /** Draws charts of all scenarios of a view, in groups; the first group of a batch also in its narrow form. */
    static List<Chart> draw(View view) {
        List<Chart> charts = new ArrayList<>();
        List<String> others = others(view);
        for (int from = 0; from < others.size(); from += MOST_SCENARIOS) {
            List<String> group = others.subList(from, Math.min(others.size(), from + MOST_SCENARIOS));
            int number = 1 + ((view.page() - 1) * Palette.SCENARIOS + from) / MOST_SCENARIOS;
            new DotChart(view, group, DotPlot.Form.WIDE)
                    .chart(number == 1 ? FIRST : FIRST + "-" + number)
                    .ifPresent(charts::add);
            if (number == 1) {
                new DotChart(view, group, DotPlot.Form.PHONE).chart(NARROW).ifPresent(charts::add);
            }
        }
        return charts;
    }

    private static List<String> others(View view) {
        return view.scenarios().subList(1, view.scenarios().size());
    }

    private Optional<Chart> chart(String id) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        double inner = form.width() - 2 * SIDE;
        String title = "Difference from " + view.title(view.analysis().reference()) + ", in % of its mean";
        List<String> head = Lettering.STRONG.wrap(title, inner, 2);
        List<String> lines = Lettering.SMALL.wrap(reading(), inner, MOST_LINES);
        List<Key> keys = keys(inner);
        double top = 8 + head.size() * Lettering.STRONG.leading() + lines.size() * Lettering.SMALL.leading();
        double under = top + 10 + 26.0 * (keys.get(keys.size() - 1).line() + 1);
        double height = under + plot.height(rows.size()) + FOOT + (isFootOfOneLine() ? 0 : Lettering.SMALL.leading());
        Sheet sheet = new Sheet(form.width(), (int) Math.ceil(height));
        double y = 22;
        for (String line : head) {
            sheet.text(line, SIDE, y, Lettering.STRONG, Sheet.Align.LEFT);
            y += Lettering.STRONG.leading();
        }
        for (String line : lines) {
            sheet.text(line, SIDE, y, Lettering.SMALL, Sheet.Align.LEFT);
            y += Lettering.SMALL.leading();
        }
        for (Key key : keys) {
            double middle = top + 20 + 26.0 * key.line();
            Color color = Palette.color(view.role(key.scenario()));
            plot.mark(sheet, key.x() + 6, middle - 6, key.scenario(), color, true);
            sheet.text(key.text(), key.x() + 22, middle, Lettering.LABEL, Sheet.Align.LEFT);
        }
        plot.draw(sheet, rows, under);
        foot(sheet, height - 10);
        return Optional.of(new Chart(Chart.Kind.DOTS, id, Chart.Section.ANSWER, title, alt(), sheet));
    }

    private void foot(Sheet sheet, double baseline) {
        if (isFootOfOneLine()) {
            sheet.text(source(), SIDE, baseline, Lettering.SMALL, Sheet.Align.LEFT);
            sheet.text(BANNER, form.width() - SIDE, baseline, Lettering.SMALL, Sheet.Align.RIGHT);
        } else {
            sheet.text(source(), SIDE, baseline - Lettering.SMALL.leading(), Lettering.SMALL, Sheet.Align.LEFT);
            sheet.text(BANNER, SIDE, baseline, Lettering.SMALL, Sheet.Align.LEFT);
        }
    }

    private boolean isFootOfOneLine() {
        return Lettering.SMALL.width(source()) + 16 + Lettering.SMALL.width(BANNER) <= form.width() - 2 * SIDE;
    }

    private String source() {
        return "Corridor " + view.context().version() + ", seed "
                + view.context().seed();
    }

    /** Returns the sample and the meaning of the marks in words. */
    private String reading() {
        String text = view.sampleSentence() + " Seed " + view.context().seed()
                + ". Mark: mean, hollow if the direction is not clear; bar: its 95 % interval";
        if (has(Layer.Kind.STRUCTURES)) {
            text += "; thin line with ends: the same over futures and rivals";
        }
        if (view.analysis().parametersVary()) {
            text += "; pale: 10 to 90 % of futures, without chance";
        }
        return text + ".";
    }

    private boolean has(Layer.Kind kind) {
        return rows.stream()
                .flatMap(row -> row.marks().stream())
                .anyMatch(one -> plot.layer(one, kind).isPresent());
    }

    /** A key entry has its place: the line from 0, and x in pixels. */
    private record Key(String scenario, String text, int line, double x) {}

    private List<Key> keys(double width) {
        List<Key> keys = new ArrayList<>();
        double x = SIDE;
        int line = 0;
        for (String scenario : scenarios) {
            String text = Lettering.LABEL.clip(view.title(scenario), width - 30);
            double taken = 22 + Lettering.LABEL.width(text) + 26;
            if (x > SIDE && x + taken - 26 > SIDE + width) {
                line++;
                x = SIDE;
            }
            keys.add(new Key(scenario, text, line, x));
            x += taken;
        }
        return keys;
    }

    private static String percent(ForestRow one, double value) {
        return one.scaled() ? " (" + NumberText.signed(one.percent(value), 1) + " %)" : "";
    }

    private String alt() {
        List<String> clear = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (DotPlot.Row row : rows) {
            for (ForestRow one : row.marks()) {
                Difference difference = one.difference();
                String what = row.outcome().label() + " under " + view.title(difference.scenario());
                if (plot.isClear(one)) {
                    String word = difference.mean() < 0
                            ? row.outcome().fewer()
                            : row.outcome().more();
                    clear.add(what + ": " + word + percent(one, difference.mean()));
                } else {
                    open.add(what + percent(one, difference.mean()));
                }
            }
        }
        return (clear.isEmpty() ? "No outcome differs clearly" : String.join("; ", clear)) + "."
                + (open.isEmpty() ? "" : " No clear direction: " + String.join("; ", open) + ".");
    }
}
