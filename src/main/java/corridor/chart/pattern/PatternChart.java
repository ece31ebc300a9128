package corridor.chart.pattern;

import corridor.analysis.pattern.PatternFindings;
import corridor.analysis.pattern.PatternLine;
import corridor.analysis.pattern.PatternResult;
import corridor.analysis.pattern.PatternVerdict;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Pattern;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartFonts;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import corridor.number.Counted;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A pattern chart shows one pattern. Each line is a row, with the simulated median as a dot and the 90 % band as a bar
 * over the target. Each row has its own axis, since units differ.
 */
public final class PatternChart {
    private static final double NAMES = 430;
    private static final double WORDS = 250;
    private static final double TALLEST_ROW = 110;
    private static final double STRIP = 0.4;
    private static final double UNDER = 34;
    private static final double DOT = 13;
    private static final Color MODEL = Palette.color(1);
    private static final Color TARGET = Palette.faint(Palette.color(2), 0.35);

    private final PatternResult pattern;
    private final PatternFindings findings;
    private final String version;

    private PatternChart(PatternResult pattern, PatternFindings findings, String version) {
        this.pattern = pattern;
        this.findings = findings;
        this.version = version;
    }

    /**
     * Draws one chart for each pattern that has a measured line.
     *
     * @param version version of Corridor, for the source line
     * @throws corridor.chart.page.FontsUnavailableException when this Java runtime cannot draw text
     */
    public static List<Chart> draw(PatternFindings findings, String version) {
        ChartFonts.require();
        return findings.patterns().stream()
                .filter(pattern -> pattern.lines().stream().anyMatch(PatternChart::isMeasured))
                .map(pattern -> new PatternChart(pattern, findings, version).chart())
                .toList();
    }

    private static boolean isMeasured(PatternLine line) {
        return !Double.isNaN(line.simulated().median());
    }

    private Chart chart() {
        List<PatternLine> lines =
                pattern.lines().stream().filter(PatternChart::isMeasured).toList();
        String title = "Pattern " + pattern.id() + ": " + pattern.verdict().word();
        String subtitle = Counted.of(findings.replicates(), "replicate") + " from " + findings.start()
                + ". Each row has its own axis, with its unit in brackets. A bar holds the middle 90 % of single histories;"
                + " where a row names a number of histories, it holds the middle 90 % of their means.";
        Page page = new Page(version, findings.seed(), title, subtitle, key(lines), "");
        Sheet sheet = page.sheet();
        Rectangle2D body = page.body();
        double height = Math.min(TALLEST_ROW, body.getHeight() / lines.size());
        for (int k = 0; k < lines.size(); k++) {
            row(sheet, lines.get(k), body.getX(), body.getY() + k * height, body.getWidth(), height);
        }
        String id = "pattern-" + pattern.id().toLowerCase(Locale.ROOT);
        return new Chart(Chart.Kind.PATTERN, id, Chart.Section.OUTCOMES, title, alt(lines), sheet);
    }

    private static List<Page.Key> key(List<PatternLine> lines) {
        List<Page.Key> key = new ArrayList<>();
        if (lines.stream().anyMatch(line -> hasTarget(line.pattern()))) {
            key.add(Page.Key.box(TARGET, "target"));
        }
        key.add(new Page.Key("simulated median", (sheet, x, middle) -> dot(sheet, x + 17, middle)));
        key.add(Page.Key.stroke(3, MODEL, "middle 90 %"));
        return key;
    }

    private static boolean hasTarget(Pattern pattern) {
        return pattern.low() != null || pattern.high() != null;
    }

    private static void row(Sheet sheet, PatternLine line, double left, double top, double width, double height) {
        double strip = (height - UNDER) * STRIP + 8;
        Rectangle2D area =
                new Rectangle2D.Double(left + NAMES, top + (height - UNDER - strip) / 2, width - NAMES - WORDS, strip);
        Panel panel = new Panel(sheet, area, axis(line), new Axis(0, 1, List.of()));
        target(sheet, panel, line.pattern());
        double y = area.getCenterY();
        Band band = line.simulated();
        sheet.line(panel.xOf(band.p5()), y, panel.xOf(band.p95()), y, MODEL, Palette.solid(3));
        dot(sheet, panel.xOf(band.median()), y);
        panel.labelX();
        int most = Math.max(2, (int) (height / Lettering.AXIS.leading()));
        List<String> names = Lettering.AXIS.wrap(name(line), NAMES - 28, most);
        sheet.block(names, left, top + height / 2, Lettering.AXIS, Sheet.Align.LEFT);
        double x = area.getMaxX() + 30;
        sheet.text(words(line), x, y + Lettering.LABEL.middle(), Lettering.LABEL, Sheet.Align.LEFT);
    }

    private static Axis axis(PatternLine line) {
        Pattern pattern = line.pattern();
        List<Double> ends =
                new ArrayList<>(List.of(line.simulated().p5(), line.simulated().p95()));
        if (pattern.low() != null) {
            ends.add(pattern.low());
        }
        if (pattern.high() != null) {
            ends.add(pattern.high());
        }
        ends.sort(Double::compare);
        return Axis.covering(ends.get(0), ends.get(ends.size() - 1), 4);
    }

    private static void target(Sheet sheet, Panel panel, Pattern pattern) {
        if (!hasTarget(pattern)) {
            return;
        }
        Rectangle2D area = panel.area();
        double from = pattern.low() == null ? area.getMinX() : panel.xOf(pattern.low());
        double to = pattern.high() == null ? area.getMaxX() : panel.xOf(pattern.high());
        sheet.box(from, area.getMinY(), to - from, area.getHeight(), TARGET);
    }

    private static void dot(Sheet sheet, double x, double y) {
        sheet.fill(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT), MODEL);
    }

    private static String name(PatternLine line) {
        String unit =
                line.pattern().unit().equals("1") ? "" : " [" + line.pattern().unit() + "]";
        String means = line.unit() == 1 ? "" : ", means of " + line.unit() + " histories";
        return line.pattern().id() + " " + line.pattern().meaning() + means + unit;
    }

    private static String words(PatternLine line) {
        PatternVerdict verdict = line.verdict();
        return NumberText.significant(line.simulated().median(), 3) + "  " + verdict.word();
    }

    private static String alt(List<PatternLine> lines) {
        List<String> parts = new ArrayList<>();
        for (PatternLine line : lines) {
            Band band = line.simulated();
            parts.add(line.pattern().id() + " simulated " + NumberText.significant(band.median(), 3) + " ("
                    + NumberText.significant(band.p5(), 3) + " to " + NumberText.significant(band.p95(), 3)
                    + "), target " + line.pattern().band() + ", "
                    + line.verdict().word());
        }
        return String.join("; ", parts) + ".";
    }
}
