package corridor.chart.tradeoff;

import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.EndLabels;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A parallel chart shows options as lines over parallel axes, with the better end of each outcome at the top. A few
 * lines are named.
 */
public final class ParallelChart {
    private static final double NAMES = 230;
    private static final double HEAD = 74;
    private static final double FOOT = 30;

    /**
     * A scale is one axis.
     *
     * @param title title of the axis
     * @param lowOnTop whether small values are at the top
     * @param low value at one end; at most every value
     * @param high value at the other end; equal to {@code low} if there is only one value, which is then in the middle
     * @param values values of all lines, in their order; NaN where a line has none
     * @param words labels for a few values, bottom to top; empty for numbers
     */
    public record Scale(
            String title, boolean lowOnTop, double low, double high, double[] values, List<Axis.Tick> words) {
        /** Makes a scale from the smallest to the largest value. */
        public static Scale overValues(String title, boolean lowOnTop, double[] values) {
            double low =
                    Arrays.stream(values).filter(v -> !Double.isNaN(v)).min().orElse(0);
            double high =
                    Arrays.stream(values).filter(v -> !Double.isNaN(v)).max().orElse(low);
            return new Scale(title, lowOnTop, low, high, values, List.of());
        }

        public double height(double value) {
            if (!(high > low)) {
                return 0.5;
            }
            double share = (value - low) / (high - low);
            return lowOnTop ? 1 - share : share;
        }
    }

    /**
     * A line is one option.
     *
     * @param name label at its end; empty for a line without a name
     * @param role colour of a named line
     */
    record Line(String name, int role) {}

    private final String id;
    private final Chart.Kind kind;
    private final String title;
    private final String subtitle;
    private final String note;
    private final List<String> legend;
    private final List<Scale> scales;
    private final List<Line> lines;
    private final SampleCaption caption;

    /** @param legend texts that stand above the plot, each after its {@link #letter}; may be empty */
    ParallelChart(
            Chart.Kind kind,
            String id,
            String title,
            String subtitle,
            String note,
            List<String> legend,
            List<Scale> scales,
            List<Line> lines,
            SampleCaption caption) {
        this.kind = kind;
        this.id = id;
        this.title = title;
        this.subtitle = subtitle;
        this.note = note;
        this.legend = List.copyOf(legend);
        this.scales = List.copyOf(scales);
        this.lines = List.copyOf(lines);
        this.caption = caption;
    }

    Chart draw() {
        Page page = caption.page(title, subtitle, List.of(), note);
        Rectangle2D body = page.body();
        double y = legend(page.sheet(), body);
        layout(page.sheet(), new Rectangle2D.Double(body.getX(), y, body.getWidth(), body.getMaxY() - y));
        return new Chart(kind, id, Chart.Section.DRIVERS, title, alt(), page.sheet());
    }

    /** Returns the letter of an entry of the legend: A for the first. */
    static String letter(int entry) {
        return String.valueOf((char) ('A' + entry));
    }

    /** Writes the legend and returns the y below it. */
    private double legend(Sheet sheet, Rectangle2D body) {
        double y = body.getY();
        for (int k = 0; k < legend.size(); k++) {
            double baseline = y + Lettering.LABEL.size();
            sheet.text(letter(k), body.getX(), baseline, Lettering.STRONG, Sheet.Align.LEFT);
            String text = Lettering.LABEL.clip(legend.get(k), body.getWidth() - 24);
            sheet.text(text, body.getX() + 24, baseline, Lettering.LABEL, Sheet.Align.LEFT);
            y += Lettering.LABEL.leading() + 2;
        }
        return legend.isEmpty() ? y : y + 10;
    }

    private void layout(Sheet sheet, Rectangle2D body) {
        double top = body.getY() + HEAD;
        double bottom = body.getMaxY() - FOOT;
        double step = scales.size() == 1 ? 0 : (body.getWidth() - NAMES - 120) / (scales.size() - 1);
        double first = body.getX() + 60;
        double room = scales.size() == 1 ? 300 : step - 14;
        for (int k = 0; k < scales.size(); k++) {
            axis(sheet, scales.get(k), first + k * step, top, bottom, Math.min(room, 220));
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).name().isEmpty()) {
                line(sheet, i, first, step, top, bottom, Palette.faint(Palette.EDGE, 0.55), Palette.solid(1.2));
            }
        }
        List<EndLabels.Entry> ends = new ArrayList<>();
        double last = first + (scales.size() - 1) * step;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.name().isEmpty()) {
                line(sheet, i, first, step, top, bottom, Palette.color(line.role()), Palette.line(line.role()));
                double value = scales.get(scales.size() - 1).values()[i];
                if (!Double.isNaN(value)) {
                    double y = bottom - scales.get(scales.size() - 1).height(value) * (bottom - top);
                    ends.add(new EndLabels.Entry(line.role(), line.name(), last, y));
                }
            }
        }
        Rectangle2D plot = new Rectangle2D.Double(body.getX(), top, body.getWidth(), bottom - top);
        EndLabels.draw(sheet, ends, plot, body.getMaxX() - NAMES + 10, NAMES - 10);
    }

    private void axis(Sheet sheet, Scale scale, double x, double top, double bottom, double room) {
        sheet.line(x, top, x, bottom, Lettering.SOFT, Palette.solid(1.4));
        List<String> head = Lettering.AXIS.wrap(scale.title(), room, 2);
        double half = head.stream().mapToDouble(Lettering.AXIS::width).max().orElse(0) / 2;
        double middle = Math.max(x, Sheet.MARGIN + half);
        sheet.block(head, middle, top - 54, Lettering.AXIS.in(Lettering.INK), Sheet.Align.CENTRE);
        if (scale.words().isEmpty() && !(scale.high() > scale.low())) {
            double y = (top + bottom) / 2;
            sheet.text(
                    NumberText.significant(scale.low(), 3),
                    x + 8,
                    y - 8 + Lettering.AXIS.middle(),
                    Lettering.AXIS,
                    Sheet.Align.LEFT);
            return;
        }
        if (scale.words().isEmpty()) {
            double above = scale.lowOnTop() ? scale.low() : scale.high();
            double below = scale.lowOnTop() ? scale.high() : scale.low();
            sheet.text(NumberText.significant(above, 3), x, top - 12, Lettering.AXIS, Sheet.Align.CENTRE);
            sheet.text(NumberText.significant(below, 3), x, bottom + 22, Lettering.AXIS, Sheet.Align.CENTRE);
            return;
        }
        Axis.Tick low = scale.words().get(0);
        Axis.Tick high = scale.words().get(scale.words().size() - 1);
        sheet.text(Lettering.AXIS.clip(high.text(), room), x, top - 12, Lettering.AXIS, Sheet.Align.CENTRE);
        sheet.text(Lettering.AXIS.clip(low.text(), room), x, bottom + 22, Lettering.AXIS, Sheet.Align.CENTRE);
    }

    private void line(
            Sheet sheet, int line, double first, double step, double top, double bottom, Color color, Stroke stroke) {
        Path2D path = new Path2D.Double();
        boolean drawing = false;
        for (int k = 0; k < scales.size(); k++) {
            double value = scales.get(k).values()[line];
            double x = first + k * step;
            double y = bottom - scales.get(k).height(value) * (bottom - top);
            if (Double.isNaN(value)) {
                drawing = false;
            } else if (drawing) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
                drawing = true;
            }
        }
        sheet.outline(path, color, stroke);
    }

    private String alt() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).name().isEmpty()) {
                List<String> values = new ArrayList<>();
                for (Scale scale : scales) {
                    if (!Double.isNaN(scale.values()[i]) && scale.words().isEmpty()) {
                        values.add(scale.title() + " " + NumberText.significant(scale.values()[i], 3));
                    }
                }
                words.add(lines.get(i).name() + ": " + String.join(", ", values));
            }
        }
        return lines.size() + " lines. " + String.join("; ", words) + ".";
    }
}
