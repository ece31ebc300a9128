package corridor.chart.sensitivity;

import corridor.analysis.sensitivity.result.Coefficients;
import corridor.analysis.sensitivity.result.Ranking.Place;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import corridor.text.Capitals;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * An index chart has a bar with its 95 % interval for each factor, the most important at the top. It shows Sobol, FAST,
 * PAWN, delta, DGSM, and Morris effects without sigma. Regression and correlation coefficients go both ways from zero.
 */
final class IndexChart {
    static final int ROWS = 16;

    /** Number of rows if the names are words, which need two lines. */
    private static final int WORDED_ROWS = 12;

    private static final double NAMES = 300;
    private static final double WORDED_NAMES = 420;
    private static final double FIGURES = 190;
    private static final double HEAD = 30;
    private static final double TALLEST = 96;
    private static final double THICKEST = 40;
    private static final double GAP = 12;
    private static final int TIES_NAMED = 3;

    private final SensitivityResult result;
    private final List<Series> series;
    private final SampleCaption caption;
    private final double floor;
    private final List<Place> places;

    /** A series holds one bar in each row; half widths are NaN without an interval. */
    record Series(String label, double[] values, double[] halfWidths) {}

    /** @param floor level that a factor without influence reaches; NaN for no line */
    IndexChart(SensitivityResult result, List<Series> series, SampleCaption caption, double floor) {
        this.result = result;
        this.series = series;
        this.caption = caption;
        this.floor = floor;
        this.places = result.ranking().places().stream()
                .filter(place -> !Double.isNaN(place.estimate()))
                .limit(caption.hasWords() ? WORDED_ROWS : ROWS)
                .toList();
    }

    Chart draw() {
        String title = "What drives " + caption.mention();
        Page page = caption.page(title, subtitle(), key(), note());
        layout(page.sheet(), page.body());
        return new Chart(kind(), caption.id(result.method().word()), Chart.Section.DRIVERS, title, alt(), page.sheet());
    }

    private Chart.Kind kind() {
        return switch (result.method()) {
            case MORRIS -> Chart.Kind.MORRIS;
            case EFAST -> Chart.Kind.EFAST;
            case PAWN -> Chart.Kind.PAWN;
            case SOBOL, RBD_FAST, DELTA, DGSM, SRC, PRCC -> Chart.Kind.INDICES;
        };
    }

    private String subtitle() {
        return Capitals.upper(result.method().meaning()) + ". " + caption.sample() + "."
                + (result.ranking().known() ? " Whiskers: 95 % intervals." : "");
    }

    private List<Page.Key> key() {
        List<Page.Key> key = new ArrayList<>();
        for (int s = 0; s < series.size(); s++) {
            key.add(Page.Key.box(fill(s, true), series.get(s).label()));
        }
        boolean idle = places.stream().anyMatch(place -> !place.active());
        if (idle && result.ranking().known()) {
            key.add(Page.Key.box(fill(0, false), "no detectable influence"));
        }
        return key;
    }

    private String note() {
        int left = result.names().size() - places.size();
        List<String> notes = new ArrayList<>();
        if (left > 0) {
            notes.add(left + " further factors are not shown.");
        }
        if (result.ranking().known()) {
            boolean influence = result.ranking().places().stream().anyMatch(Place::active);
            notes.add(
                    !influence
                            ? "No factor has a detectable influence."
                            : result.ranking().resolved()
                                    ? "The order of the factors with influence is resolved."
                                    : "Not resolved: " + ties() + ".");
        }
        return String.join(" ", notes);
    }

    private String ties() {
        int count = result.ranking().ties().size();
        String named = String.join(
                ", ",
                result.ranking().ties().stream()
                        .limit(TIES_NAMED)
                        .map(tie -> tie.get(0).name() + " before " + tie.get(1).name())
                        .toList());
        return count > TIES_NAMED ? named + " and " + (count - TIES_NAMED) + " more" : named;
    }

    private void layout(Sheet sheet, Rectangle2D body) {
        double row = Math.min((body.getHeight() - HEAD - 60) / places.size(), TALLEST);
        double names = names();
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + names, body.getY() + HEAD, body.getWidth() - names - FIGURES, row * places.size());
        Panel panel = new Panel(sheet, area, axis(), new Axis(0, 1, List.of()));
        panel.labelX();
        heads(sheet, panel);
        for (int k = 0; k < places.size(); k++) {
            row(sheet, panel, places.get(k), area.getMinY() + k * row, row);
        }
        sheet.line(panel.xOf(0), area.getMinY(), panel.xOf(0), area.getMaxY(), Palette.ZERO, Palette.solid(1.6));
        if (!Double.isNaN(floor)) {
            double at = panel.xOf(floor);
            sheet.line(at, area.getMinY(), at, area.getMaxY(), Lettering.INK, Palette.dashed(1.6, 6, 4));
        }
    }

    private double names() {
        return caption.hasWords() ? WORDED_NAMES : NAMES;
    }

    private void heads(Sheet sheet, Panel panel) {
        Rectangle2D area = panel.area();
        double baseline = area.getMinY() - 10;
        String rows = result.method() == SensitivityMethod.MORRIS ? "group or factor" : "factor";
        sheet.text(rows, Sheet.MARGIN, baseline, Lettering.AXIS, Sheet.Align.LEFT);
        String figure = measure() + (result.ranking().known() ? " (95 % interval)" : "");
        sheet.text(figure, area.getMaxX() + FIGURES, baseline, Lettering.AXIS, Sheet.Align.RIGHT);
        if (signed()) {
            sheet.text("\u2190 lowers", panel.xOf(0) - 8, baseline, Lettering.AXIS, Sheet.Align.RIGHT);
            sheet.text("raises \u2192", panel.xOf(0) + 8, baseline, Lettering.AXIS, Sheet.Align.LEFT);
        }
        if (!Double.isNaN(floor)) {
            String words = "dashed: no influence stays below";
            double half = Lettering.AXIS.width(words) / 2;
            double right = area.getMaxX() + FIGURES - Lettering.AXIS.width(figure) - GAP;
            double at = Math.max(area.getMinX() + half, Math.min(right - half, panel.xOf(floor)));
            sheet.text(words, at, baseline, Lettering.AXIS, Sheet.Align.CENTRE);
        }
    }

    /** Returns the name of the measure. Morris effects have the unit of the output; all other measures have none. */
    private String measure() {
        return result.method() == SensitivityMethod.MORRIS
                ? "mu*" + (caption.unit().isEmpty() ? "" : ", " + caption.unit())
                : result.ranking().measure();
    }

    private void row(Sheet sheet, Panel panel, Place place, double top, double height) {
        int i = result.names().indexOf(place.name());
        double middle = top + height / 2;
        double base = middle + Lettering.LABEL.middle();
        Lettering style = place.active() ? Lettering.STRONG : Lettering.LABEL;
        caption.factor(sheet, place.name(), style, Sheet.MARGIN, middle, names() - 20, height);
        double slot = Math.min((height - 6) / series.size(), THICKEST);
        for (int s = 0; s < series.size(); s++) {
            double centre = middle + (s - (series.size() - 1) / 2.0) * slot;
            double thick = slot - 3;
            bar(sheet, panel, series.get(s).values()[i], centre - thick / 2, thick, fill(s, place.active()));
            whisker(sheet, panel, series.get(s), i, centre);
        }
        double right = panel.area().getMaxX() + FIGURES;
        sheet.text(Lettering.LABEL.clip(figures(place), FIGURES - 16), right, base, Lettering.LABEL, Sheet.Align.RIGHT);
    }

    private static void bar(Sheet sheet, Panel panel, double value, double top, double height, Color color) {
        if (!Double.isNaN(value)) {
            double from = panel.xOf(Math.min(0, value));
            Rectangle2D bar = new Rectangle2D.Double(from, top, panel.xOf(Math.max(0, value)) - from, height);
            sheet.fill(bar, color);
            sheet.outline(bar, Palette.EDGE, Palette.solid(0.8));
        }
    }

    /** Returns the lower end of an interval; at least zero for a mean of sizes or squares. */
    private double low(double value, double half) {
        boolean sizes = result.method() == SensitivityMethod.MORRIS || result.method() == SensitivityMethod.DGSM;
        return sizes ? Math.max(0, value - half) : value - half;
    }

    private void whisker(Sheet sheet, Panel panel, Series shown, int i, double y) {
        double half = shown.halfWidths()[i];
        double value = shown.values()[i];
        if (Double.isNaN(half) || Double.isNaN(value)) {
            return;
        }
        double left = panel.xOf(low(value, half));
        double right = panel.xOf(value + half);
        sheet.line(left, y, right, y, Lettering.INK, Palette.solid(2));
        sheet.line(left, y - 5, left, y + 5, Lettering.INK, Palette.solid(2));
        sheet.line(right, y - 5, right, y + 5, Lettering.INK, Palette.solid(2));
    }

    private Color fill(int s, boolean active) {
        Color color = active || !result.ranking().known() ? Palette.color(s + 1) : Palette.UNRESOLVED;
        return s == 0 ? color : Palette.faint(color, 0.45);
    }

    private Axis axis() {
        double low = Double.isNaN(floor) ? 0 : Math.min(0, floor);
        double high = Double.isNaN(floor) ? 0 : Math.max(0, floor);
        for (Place place : places) {
            int i = result.names().indexOf(place.name());
            for (Series shown : series) {
                double half = Double.isNaN(shown.halfWidths()[i]) ? 0 : shown.halfWidths()[i];
                if (!Double.isNaN(shown.values()[i])) {
                    low = Math.min(low, low(shown.values()[i], half));
                    high = Math.max(high, shown.values()[i] + half);
                }
            }
        }
        if (signed()) {
            high = Math.max(high, -0.35 * low);
            low = Math.min(low, -0.35 * high);
        }
        double air = 0.02 * (high - low);
        return Axis.within(low < 0 ? low - air : 0, high + air, 7);
    }

    private boolean signed() {
        return result instanceof Coefficients;
    }

    private static String figures(Place place) {
        double half = place.halfWidth();
        boolean wide = half > Math.abs(place.estimate()) * 1e-9;
        return wide ? NumberText.withHalf(place.estimate(), half) : NumberText.significant(place.estimate(), 3);
    }

    private String alt() {
        List<String> rows = places.stream()
                .map(place -> caption.named(place.name()) + " " + figures(place))
                .toList();
        return "By " + result.ranking().measure() + ", from the most important: " + String.join(", ", rows) + ".";
    }
}
