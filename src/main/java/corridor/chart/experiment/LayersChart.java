package corridor.chart.experiment;

import corridor.analysis.experiment.VarianceLayers;
import corridor.analysis.experiment.VarianceLayers.Layer;
import corridor.analysis.experiment.VarianceLayers.Share;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Hatch;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A layers chart divides the variance of each outcome by its source: one bar of fixed length per outcome. */
final class LayersChart {
    private static final double NAMES = 300;
    private static final double TALLEST = 84;
    private static final double LEAST_WORDS = 0.04;
    private static final double ROUNDING = 0.005;
    private static final Map<Layer, Color> COLORS = colors();

    private final List<VarianceLayers> rows;
    private final String subject;
    private final SampleCaption caption;

    /** @param subject what varies, such as "differences" */
    LayersChart(List<VarianceLayers> rows, String subject, SampleCaption caption) {
        this.rows = rows;
        this.subject = subject;
        this.caption = caption;
    }

    private static Map<Layer, Color> colors() {
        Map<Layer, Color> colors = new EnumMap<>(Layer.class);
        colors.put(Layer.CHANCE, new Color(0xB0B0B0));
        colors.put(Layer.LEARNED, new Color(0x56B4E9));
        colors.put(Layer.UNLEARNED, new Color(0x0072B2));
        colors.put(Layer.STRUCTURE, new Color(0x00304A));
        colors.put(Layer.LEVER, new Color(0xE69F00));
        colors.put(Layer.TOGETHER, Color.WHITE);
        return colors;
    }

    Chart draw() {
        String title = "Why the " + subject + " vary, by source";
        String subtitle = "Shares of the variance between points: first-order shares of factors, summed by kind. "
                + caption.sample() + ".";
        Page page = caption.page(
                title,
                subtitle,
                key(),
                (rows.stream().anyMatch(row -> sum(row) > 1 + ROUNDING)
                                ? "A bar whose estimates sum to more than 100 % is scaled to its length. "
                                : "")
                        + "Shares belong to the ranges that were varied. Intervals take the indices as independent. All"
                        + " numbers are in analysis/layers.csv.");
        Sheet sheet = page.sheet();
        Rectangle2D body = page.body();
        double height = Math.min(TALLEST, (body.getHeight() - 50) / rows.size());
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + NAMES, body.getY() + 8, body.getWidth() - NAMES - 20, height * rows.size());
        Panel panel = new Panel(sheet, area, Axis.shares(), new Axis(0, 1, List.of()));
        for (int k = 0; k < rows.size(); k++) {
            row(sheet, panel, rows.get(k), area.getMinY() + k * height, height);
        }
        panel.labelX();
        return new Chart(Chart.Kind.LAYERS, "layers", Chart.Section.UNCERTAINTY, title, alt(), sheet);
    }

    /** Returns the sum of the shares that can be drawn. */
    private static double sum(VarianceLayers row) {
        return row.shares().values().stream()
                .mapToDouble(share -> Math.max(0, share.share()))
                .sum();
    }

    private List<Page.Key> key() {
        List<Page.Key> key = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            if (rows.stream().anyMatch(row -> row.shares().containsKey(layer))) {
                key.add(
                        layer == Layer.TOGETHER
                                ? Hatch.key(layer.words())
                                : Page.Key.box(COLORS.get(layer), layer.words()));
            }
        }
        return key;
    }

    private void row(Sheet sheet, Panel panel, VarianceLayers row, double top, double height) {
        double middle = top + height / 2;
        sheet.block(
                Lettering.LABEL.wrap(row.found().outcome().label(), NAMES - 20, 2),
                Sheet.MARGIN,
                middle,
                Lettering.LABEL,
                Sheet.Align.LEFT);
        double sum = sum(row);
        double from = 0;
        for (Map.Entry<Layer, Share> entry : row.shares().entrySet()) {
            double to = Math.min(1, from + Math.max(0, entry.getValue().share()) / Math.max(1, sum));
            Rectangle2D box =
                    new Rectangle2D.Double(panel.xOf(from), top + 6, panel.xOf(to) - panel.xOf(from), height - 12);
            if (entry.getKey() == Layer.TOGETHER) {
                sheet.fill(box, Color.WHITE);
                Hatch.draw(sheet, box);
            } else {
                sheet.fill(box, COLORS.get(entry.getKey()));
            }
            sheet.outline(box, Palette.EDGE, Palette.solid(0.8));
            number(sheet, entry.getKey(), entry.getValue(), box);
            from = to;
        }
    }

    private static void number(Sheet sheet, Layer layer, Share share, Rectangle2D box) {
        Lettering style = Lettering.SMALL.in(Palette.readableOn(COLORS.get(layer)));
        String percent = NumberText.percent(share.share());
        String text = Double.isNaN(share.half()) ? percent : percent + " \u00b1 " + Math.round(100 * share.half());
        String fitting = style.width(text) < box.getWidth() - 8 ? text : percent;
        double width = style.width(fitting);
        if (share.share() >= LEAST_WORDS && width < box.getWidth() - 6) {
            if (layer == Layer.TOGETHER) {
                sheet.box(box.getCenterX() - width / 2 - 4, box.getCenterY() - 11, width + 8, 22, Color.WHITE);
            }
            sheet.text(fitting, box.getCenterX(), box.getCenterY() + style.middle(), style, Sheet.Align.CENTRE);
        }
    }

    private String alt() {
        List<String> parts = new ArrayList<>();
        for (VarianceLayers row : rows) {
            List<String> shares = new ArrayList<>();
            row.shares().forEach((layer, share) -> shares.add(layer.words() + " " + NumberText.percent(share.share())));
            parts.add(row.found().outcome().label() + ": " + String.join(", ", shares));
        }
        return "Shares of the variance. " + String.join("; ", parts) + ".";
    }
}
