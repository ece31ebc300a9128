package corridor.chart.sensitivity;

import corridor.analysis.sensitivity.result.SobolIndices;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A pairs chart shows second-order indices as a triangle of cells; a cell is white unless its interval lies above zero.
 */
final class PairsChart {
    private static final int MOST = 10;

    /** Smallest half width by which a cell is rounded if the digits of its own half width do not fit. */
    private static final double COARSE = 0.01;

    private static final double NAMES = 250;
    private static final double WORDED_NAMES = 400;
    private static final double HEAD = 34;

    private final SobolIndices sobol;
    private final SampleCaption caption;
    private final List<Integer> shown;

    PairsChart(SobolIndices sobol, SampleCaption caption) {
        this.sobol = sobol;
        this.caption = caption;
        this.shown = sobol.ranking().places().stream()
                .limit(MOST)
                .map(place -> sobol.names().indexOf(place.name()))
                .toList();
    }

    Chart draw() {
        String title = "Which factors act on " + caption.mention() + " together";
        String subtitle =
                "Share of the variance by each pair beyond what the two do alone, and half of its 95 % interval. "
                        + caption.sample() + ".";
        Page page = caption.page(title, subtitle, key(), note());
        layout(page.sheet(), page.body());
        return new Chart(
                Chart.Kind.INDICES, caption.id("sobol-pairs"), Chart.Section.DRIVERS, title, alt(), page.sheet());
    }

    private List<Page.Key> key() {
        return List.of(
                Page.Key.box(Color.WHITE, "no detectable effect"),
                Page.Key.box(color(0.02), "a little"),
                Page.Key.box(color(0.15), "much"),
                Page.Key.box(color(1), "all of the variance"));
    }

    private String note() {
        int left = sobol.names().size() - shown.size();
        return left > 0 ? "Only the " + MOST + " factors of largest total share are shown." : "";
    }

    private void layout(Sheet sheet, Rectangle2D body) {
        int n = shown.size();
        double width = (body.getWidth() - names()) / (n - 1);
        double height = Math.min(70, (body.getHeight() - HEAD - 10) / n);
        double left = body.getX() + names();
        double top = body.getY() + HEAD;
        for (int column = 1; column < n; column++) {
            String name = Lettering.AXIS.width(numbered(column)) < width - 10 ? numbered(column) : (column + 1) + ".";
            sheet.text(name, left + (column - 0.5) * width, top - 12, Lettering.AXIS, Sheet.Align.CENTRE);
        }
        for (int row = 0; row < n; row++) {
            caption.factor(
                    sheet,
                    (row + 1) + ". ",
                    sobol.names().get(shown.get(row)),
                    Lettering.LABEL,
                    body.getX(),
                    top + (row + 0.5) * height,
                    names() - 16,
                    height);
            for (int column = row + 1; column < n; column++) {
                cell(
                        sheet,
                        row,
                        column,
                        new Rectangle2D.Double(
                                left + (column - 1) * width + 2, top + row * height + 2, width - 4, height - 4));
            }
        }
    }

    private void cell(Sheet sheet, int row, int column, Rectangle2D box) {
        double value = value(row, column);
        double half = half(row, column);
        // A negative share comes from sampling error, however narrow its interval is.
        Color ground = value > half ? color(value) : Color.WHITE;
        sheet.fill(box, ground);
        sheet.outline(box, Palette.GRID, Palette.solid(1.2));
        Lettering style = Lettering.SMALL.in(Palette.readableOn(ground));
        String text = NumberText.withHalf(value, half);
        if (style.width(text) >= box.getWidth() - 4) {
            double coarse = Math.max(Double.isNaN(half) ? 0 : half, COARSE);
            text = NumberText.resolved(value, coarse)
                    + (Double.isNaN(half) ? "" : " \u00B1 " + NumberText.resolved(half, coarse));
        }
        if (style.width(text) < box.getWidth() - 4 && box.getHeight() > 18) {
            sheet.text(text, box.getCenterX(), box.getCenterY() + style.middle(), style, Sheet.Align.CENTRE);
        }
    }

    private double names() {
        return caption.hasWords() ? WORDED_NAMES : NAMES;
    }

    private String numbered(int place) {
        String name = sobol.names().get(shown.get(place));
        return (place + 1) + ". " + caption.words().getOrDefault(name, name);
    }

    private double value(int row, int column) {
        return at(sobol.s2(), row, column);
    }

    private double half(int row, int column) {
        return at(sobol.s2Conf(), row, column);
    }

    /** Returns the value of a pair, which the matrix holds once, in the order of the names. */
    private double at(double[][] matrix, int row, int column) {
        int j = Math.min(shown.get(row), shown.get(column));
        int k = Math.max(shown.get(row), shown.get(column));
        return matrix[j][k];
    }

    /** Returns the colour of a share. Shares are mostly small, so the ramp follows their square root. */
    private static Color color(double share) {
        return Palette.step((int) Math.round(100 * Math.sqrt(Math.min(1, share))), 101);
    }

    private String alt() {
        List<String> words = new ArrayList<>();
        for (int row = 0; row + 1 < shown.size(); row++) {
            for (int column = row + 1; column < shown.size(); column++) {
                if (value(row, column) > half(row, column)) {
                    words.add(caption.named(sobol.names().get(shown.get(row))) + " with "
                            + caption.named(sobol.names().get(shown.get(column))) + " "
                            + NumberText.resolved(value(row, column), half(row, column)));
                }
            }
        }
        return words.isEmpty()
                ? "No pair has a detectable effect."
                : "Pairs with a detectable effect: " + String.join(", ", words) + ".";
    }
}
