package corridor.chart.experiment;

import corridor.analysis.sensitivity.result.Ranking.Place;
import corridor.chart.page.Axis;
import corridor.chart.page.EndLabels;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A picture of the indices of several factors at some stages, such as sizes of a sample or years, with intervals. */
final class StagesChart {
    private static final double LABELS = 300;

    private final List<Stage> stages;
    private final List<String> factors;
    private final String index;
    private final SampleCaption caption;

    /** The indices at one stage. */
    record Stage(String label, List<Place> places) {}

    /** @param index name of the index that ranks */
    StagesChart(List<String> factors, List<Stage> stages, String index, SampleCaption caption) {
        this.factors = factors;
        this.stages = stages;
        this.index = index;
        this.caption = caption;
    }

    /** Returns the readable name of the index. */
    String measure() {
        return sizes() ? "mu*" : index;
    }

    /** @param unit unit of the output, which only the mean of absolute values has */
    Sheet draw(String title, String subtitle, String note, String unit) {
        Page page = caption.page(title, subtitle, List.of(), note);
        Rectangle2D body = page.body();
        String axis = measure() + (sizes() && !unit.isEmpty() ? ", " + unit : "");
        page.sheet().text(axis, body.getX(), body.getY() + 14, Lettering.AXIS, Sheet.Align.LEFT);
        layout(
                page.sheet(),
                new Rectangle2D.Double(body.getX(), body.getY() + 28, body.getWidth(), body.getHeight() - 28));
        return page.sheet();
    }

    private void layout(Sheet sheet, Rectangle2D body) {
        Axis y = axis();
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int s = 0; s < stages.size(); s++) {
            ticks.add(new Axis.Tick(s + 0.5, stages.get(s).label()));
        }
        double left = Math.ceil(Panel.labelWidth(y));
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + left, body.getY(), body.getWidth() - left - LABELS, body.getHeight() - 34);
        Panel panel = new Panel(sheet, area, new Axis(0, stages.size(), ticks), y);
        panel.labelX();
        panel.labelY();
        List<EndLabels.Entry> entries = new ArrayList<>();
        for (int k = 0; k < factors.size(); k++) {
            double endX = 0;
            double endY = 0;
            for (int s = 0; s < stages.size(); s++) {
                Optional<Place> place = place(s, k);
                if (place.isEmpty()) {
                    continue;
                }
                double px = panel.xOf(at(s, k));
                double py = panel.yOf(place.get().estimate());
                if (endX > 0) {
                    sheet.line(endX, endY, px, py, Palette.color(k + 1), Palette.line(k + 1));
                }
                point(sheet, panel, place.get(), px, py, k + 1);
                endX = px;
                endY = py;
            }
            entries.add(new EndLabels.Entry(k + 1, caption.named(factors.get(k)), endX, endY));
        }
        EndLabels.draw(sheet, entries, area, area.getMaxX() + 22, LABELS - 22);
    }

    /**
     * Returns whether the measure is a mean of absolute values, which has the unit of the output and is never negative.
     */
    private boolean sizes() {
        return index.equals("mu_star");
    }

    private double low(Place place) {
        double low = place.estimate() - (Double.isNaN(place.halfWidth()) ? 0 : place.halfWidth());
        return sizes() ? Math.max(0, low) : low;
    }

    private void point(Sheet sheet, Panel panel, Place place, double px, double py, int role) {
        if (!Double.isNaN(place.halfWidth())) {
            sheet.line(
                    px,
                    panel.yOf(low(place)),
                    px,
                    panel.yOf(place.estimate() + place.halfWidth()),
                    Palette.color(role),
                    Palette.solid(1.8));
        }
        sheet.fill(new Ellipse2D.Double(px - 4.5, py - 4.5, 9, 9), Palette.color(role));
    }

    /**
     * Returns the horizontal position of a factor within a stage. Factors are side by side, so that intervals do not
     * overlap.
     */
    private double at(int stage, int factor) {
        return stage + 0.5 + (factor - (factors.size() - 1) / 2.0) * 0.09;
    }

    private Optional<Place> place(int stage, int factor) {
        return stages.get(stage).places().stream()
                .filter(place -> place.name().equals(factors.get(factor)) && !Double.isNaN(place.estimate()))
                .findFirst();
    }

    private Axis axis() {
        double low = 0;
        double high = 0;
        for (int s = 0; s < stages.size(); s++) {
            for (int k = 0; k < factors.size(); k++) {
                Optional<Place> place = place(s, k);
                if (place.isPresent()) {
                    double half = Double.isNaN(place.get().halfWidth())
                            ? 0
                            : place.get().halfWidth();
                    low = Math.min(low, low(place.get()));
                    high = Math.max(high, place.get().estimate() + half);
                }
            }
        }
        return Axis.covering(low, high > low ? high : 1, 6);
    }

    /** Returns the first three at each stage in words. */
    String alt() {
        List<String> words = new ArrayList<>();
        for (Stage stage : stages) {
            words.add(stage.label() + ": "
                    + stage.places().stream()
                            .filter(place -> !Double.isNaN(place.estimate()))
                            .limit(3)
                            .map(place -> caption.named(place.name()) + " "
                                    + NumberText.resolved(place.estimate(), place.halfWidth()))
                            .reduce((a, b) -> a + ", " + b)
                            .orElse("nothing"));
        }
        return String.join("; ", words) + ".";
    }
}
