package corridor.chart.comparison;

import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.VarianceSplit;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A split chart shows the sources of the variance of differences: one bar of fixed length per outcome, divided into
 * chance, parameters and structure.
 */
final class SplitChart {
    private static final double NAMES = 300;
    private static final double WORDS = 270;
    private static final double TALLEST = 52;
    /** Smallest height of a row, which leaves space for two lines of text. */
    private static final double LEAST = 43;

    private static final String NOTE = "Parameters that the record informs are not separated from the others: all are"
            + " drawn at once. A sensitivity analysis of the effect separates them.";

    private static final Color[] COLORS = {new Color(0xB0B0B0), new Color(0x56B4E9), new Color(0x004B75)};
    private static final List<String> PARTS = List.of("chance", "parameters", "structure");

    private final View view;
    private final String scenario;
    private List<Conclusion> rows;

    private SplitChart(View view, String scenario, List<Conclusion> rows) {
        this.view = view;
        this.scenario = scenario;
        this.rows = rows;
    }

    /** Draws the chart; empty if the batch varied neither parameters nor structures. */
    static Optional<Chart> draw(View view, String scenario, List<String> outcomes) {
        List<Conclusion> rows = new ArrayList<>();
        for (String id : outcomes) {
            view.analysis()
                    .conclusion(scenario, id)
                    .filter(c -> c.split().parameters().known()
                            || c.split().structure().known())
                    .ifPresent(rows::add);
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new SplitChart(view, scenario, rows).chart());
    }

    private Chart chart() {
        String title = view.title(scenario) + ": why differences vary";
        String subtitle =
                "Variance of the difference from " + view.title(view.analysis().reference())
                        + " in one run, split into what the batch varied. " + view.sampleSentence();
        Page page = new Page(view.context(), title, subtitle, key(), NOTE);
        Sheet sheet = page.sheet();
        Rectangle2D body = page.body();
        rows = rows.subList(0, Math.min(rows.size(), (int) ((body.getHeight() - 60) / LEAST)));
        double height = Math.min(TALLEST, (body.getHeight() - 60) / rows.size());
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + NAMES, body.getY() + 8, body.getWidth() - NAMES - WORDS, height * rows.size());
        Panel panel = new Panel(sheet, area, Axis.shares(), new Axis(0, 1, List.of()));
        for (int k = 0; k < rows.size(); k++) {
            row(sheet, panel, rows.get(k), area.getMinY() + k * height, height);
        }
        panel.labelX();
        String id = "split-" + scenario.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Chart(Chart.Kind.SPLIT, id, Chart.Section.UNCERTAINTY, title, alt(), sheet);
    }

    private List<Page.Key> key() {
        List<Page.Key> key = new ArrayList<>();
        for (int k = 0; k < PARTS.size(); k++) {
            int part = k;
            if (rows.stream().anyMatch(row -> share(row.split(), part).known())) {
                key.add(Page.Key.box(COLORS[k], PARTS.get(k)));
            }
        }
        return key;
    }

    private void row(Sheet sheet, Panel panel, Conclusion row, double top, double height) {
        double middle = top + height / 2;
        String name = Lettering.LABEL.clip(row.outcome().label(), NAMES - 20);
        sheet.text(name, Sheet.MARGIN, middle + Lettering.LABEL.middle(), Lettering.LABEL, Sheet.Align.LEFT);
        double from = 0;
        List<String> words = new ArrayList<>();
        for (int k = 0; k < PARTS.size(); k++) {
            VarianceSplit.Share share = share(row.split(), k);
            if (share.known()) {
                double to = Math.min(1, from + share.share());
                sheet.box(panel.xOf(from), top + 5, panel.xOf(to) - panel.xOf(from), height - 10, COLORS[k]);
                from = to;
                if (k > 0) {
                    words.add(PARTS.get(k) + " " + interval(share));
                }
            }
        }
        sheet.block(words, panel.area().getMaxX() + 20, middle, Lettering.AXIS, Sheet.Align.LEFT);
    }

    private static String interval(VarianceSplit.Share share) {
        String text = NumberText.percent(share.share());
        return Double.isNaN(share.low())
                ? text
                : text + " (" + NumberText.percent(share.low()) + " to " + NumberText.percent(share.high()) + ")";
    }

    private static VarianceSplit.Share share(VarianceSplit split, int part) {
        return part == 0 ? split.chance() : part == 1 ? split.parameters() : split.structure();
    }

    private String alt() {
        List<String> parts = new ArrayList<>();
        for (Conclusion row : rows) {
            List<String> shares = new ArrayList<>();
            for (int k = 0; k < PARTS.size(); k++) {
                if (share(row.split(), k).known()) {
                    shares.add(PARTS.get(k) + " "
                            + NumberText.percent(share(row.split(), k).share()));
                }
            }
            parts.add(row.outcome().label() + ": " + String.join(", ", shares));
        }
        return "Shares of the variance of single differences. " + String.join("; ", parts) + ".";
    }
}
