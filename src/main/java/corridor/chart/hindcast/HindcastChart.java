package corridor.chart.hindcast;

import corridor.analysis.hindcast.HindcastFindings;
import corridor.analysis.hindcast.ReactionLags;
import corridor.analysis.statistics.Band;
import corridor.analysis.statistics.Proportion;
import corridor.catalogue.Hindcast.Reaction;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartContext;
import corridor.chart.page.ChartFonts;
import corridor.chart.page.FontsUnavailableException;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import corridor.text.Capitals;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A hindcast chart compares the lags of a replay with the record. Each reaction has a row with a histogram of the
 * model's lags, their ranges below it, and the lag of the record as a diamond. Words at the right give the share of
 * replicates with the reaction, with the event and without it.
 */
public final class HindcastChart {
    private static final double NAMES = 290;
    private static final double WORDS = 270;
    private static final double TALLEST_ROW = 150;
    private static final double BARS = 0.58;
    private static final double STRIP = -0.14;
    private static final int BIN_DAYS = 4;
    private static final double DIAMOND = 9;
    private static final Color MODEL = Palette.color(1);
    private static final Color RECORD = Palette.color(2);

    private final HindcastFindings findings;
    private final ChartContext context;
    private final int longest;

    private HindcastChart(HindcastFindings findings, ChartContext context) {
        this.findings = findings;
        this.context = context;
        longest = findings.reactions().stream()
                .mapToInt(row -> row.reaction().windowDays())
                .max()
                .orElseThrow();
    }

    /** @throws FontsUnavailableException when this Java runtime cannot draw text */
    public static Chart draw(HindcastFindings findings, ChartContext context) {
        ChartFonts.require();
        return new HindcastChart(findings, context).chart();
    }

    private Chart chart() {
        String title = "Reactions in the model and in the record, days after the event";
        String subtitle = findings.title() + ". " + replicates()
                + ". Bars: replicates in which the reaction came, by " + BIN_DAYS
                + " days, each row to its own scale. Grey: outside the window in which it counts.";
        Page page = new Page(context, title, subtitle, key(), "");
        Sheet sheet = page.sheet();
        Rectangle2D body = page.body();
        int rows = findings.reactions().size();
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + NAMES,
                body.getY() + 4,
                body.getWidth() - NAMES - WORDS,
                Math.min(body.getHeight() - 62, TALLEST_ROW * rows));
        Axis x = Axis.within(0, longest + 1.0, 8);
        Panel panel = new Panel(sheet, area, x, new Axis(-0.36, rows - 0.3, List.of()));
        for (int k = 0; k < rows; k++) {
            row(sheet, panel, findings.reactions().get(k), rows - 1 - k);
        }
        panel.labelX();
        sheet.text("days after the event", area.getCenterX(), area.getMaxY() + 50, Lettering.AXIS, Sheet.Align.CENTRE);
        return new Chart(Chart.Kind.REACTION_LAGS, "reaction-lags", Chart.Section.COURSE, title, alt(), sheet);
    }

    private String replicates() {
        return findings.replicates() == 1 ? "1 replicate" : findings.replicates() + " replicates";
    }

    private static List<Page.Key> key() {
        return List.of(
                new Page.Key("record", (sheet, x, middle) -> diamond(sheet, x + 17, middle)),
                new Page.Key("median of the model", (sheet, x, middle) -> dot(sheet, x + 17, middle)),
                Page.Key.stroke(7, MODEL, "middle 50 %"),
                Page.Key.stroke(2, MODEL, "middle 90 %"));
    }

    private void row(Sheet sheet, Panel panel, ReactionLags row, int level) {
        Reaction reaction = row.reaction();
        Rectangle2D area = panel.area();
        double ground = panel.yOf(level);
        double top = panel.yOf(level + BARS);
        double windowEnd = panel.xOf(reaction.windowDays() + 0.5);
        if (reaction.windowDays() < longest) {
            sheet.box(windowEnd, top, area.getMaxX() - windowEnd, ground - top, Palette.ZONE);
        }
        bars(sheet, panel, row, level);
        sheet.line(area.getMinX(), ground, area.getMaxX(), ground, Palette.EDGE, Palette.solid(1));
        strip(sheet, panel, row, level);
        double record = panel.xOf(reaction.observedLag());
        sheet.line(record, top - 4, record, ground, RECORD, Palette.solid(2.4));
        diamond(sheet, record, top - 4);
        double middle = panel.yOf(level + BARS / 2 - 0.06);
        String name = Capitals.upper(reaction.meaning());
        sheet.block(Lettering.LABEL.wrap(name, NAMES - 28, 4), Sheet.MARGIN, middle, Lettering.LABEL, Sheet.Align.LEFT);
        double left = area.getMaxX() + 24;
        double baseline = middle - Lettering.AXIS.leading() + Lettering.AXIS.middle();
        List<String> words = words(row);
        for (int line = 0; line < words.size(); line++) {
            Lettering style = line == 0 ? Lettering.STRONG : Lettering.AXIS;
            sheet.text(words.get(line), left, baseline, style, Sheet.Align.LEFT);
            baseline += Lettering.AXIS.leading();
        }
    }

    private void bars(Sheet sheet, Panel panel, ReactionLags row, int level) {
        int[] counts = new int[longest / BIN_DAYS + 1];
        int most = 1;
        for (int lag : row.lags()) {
            most = Math.max(most, ++counts[(lag - 1) / BIN_DAYS]);
        }
        for (int bin = 0; bin < counts.length; bin++) {
            if (counts[bin] > 0) {
                double left = panel.xOf(bin * BIN_DAYS + 0.5);
                double right = panel.xOf(Math.min((bin + 1) * BIN_DAYS, longest) + 0.5);
                double y = panel.yOf(level + BARS * counts[bin] / most);
                sheet.box(left, y, right - left - 1, panel.yOf(level) - y, Palette.faint(MODEL, 0.45));
            }
        }
    }

    private static void strip(Sheet sheet, Panel panel, ReactionLags row, int level) {
        if (row.lags().length == 0) {
            return;
        }
        Band band = row.band();
        double y = panel.yOf(level + STRIP);
        sheet.line(panel.xOf(band.p5()), y, panel.xOf(band.p95()), y, MODEL, Palette.solid(2));
        sheet.line(panel.xOf(band.p25()), y, panel.xOf(band.p75()), y, MODEL, Palette.solid(7));
        dot(sheet, panel.xOf(band.median()), y);
    }

    private static void dot(Sheet sheet, double x, double y) {
        Ellipse2D dot = new Ellipse2D.Double(x - 5, y - 5, 10, 10);
        sheet.fill(dot, Color.WHITE);
        sheet.outline(dot, MODEL, Palette.solid(2.2));
    }

    private static void diamond(Sheet sheet, double x, double y) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - DIAMOND);
        diamond.lineTo(x + DIAMOND, y);
        diamond.lineTo(x, y + DIAMOND);
        diamond.lineTo(x - DIAMOND, y);
        diamond.closePath();
        sheet.fill(diamond, RECORD);
        sheet.outline(diamond, Color.WHITE, Palette.solid(1.2));
    }

    private static List<String> words(ReactionLags row) {
        List<String> words = new ArrayList<>();
        words.add("came in " + share(row.came()));
        words.add("without the event " + share(row.without()));
        String record = "record " + row.reaction().observedLag() + " d";
        words.add(
                row.lags().length == 0
                        ? record
                        : record + ", median "
                                + NumberText.value(Math.round(row.band().median())) + " d");
        return words;
    }

    private static String share(Proportion p) {
        return NumberText.percent(p.share()) + " (" + Math.round(100 * p.low()) + " to " + Math.round(100 * p.high())
                + ")";
    }

    private String alt() {
        List<String> parts = new ArrayList<>();
        for (ReactionLags row : findings.reactions()) {
            parts.add(row.reaction().meaning() + ": " + String.join(", ", words(row)));
        }
        return String.join("; ", parts) + ".";
    }
}
