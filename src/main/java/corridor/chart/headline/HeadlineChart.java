package corridor.chart.headline;

import corridor.analysis.headline.HeadlineEffect;
import corridor.analysis.headline.HeadlineFindings;
import corridor.analysis.headline.HeadlineRow;
import corridor.analysis.headline.RivalEffect;
import corridor.catalogue.Outcome;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartFonts;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The chart shows the effect of each scenario on the first outcome: a panel is a scenario; its rows add one source of
 * uncertainty after another, and the rows below are the rival options. All panels share one axis.
 */
public final class HeadlineChart {
    private static final int COLUMNS = 5;
    private static final double NAMES = 212;
    private static final double GAP = 44;
    private static final double HEAD = 50;
    private static final double UNDER = 58;
    private static final double AIR = 8;
    private static final int MOST_STEPS = 4;
    private static final double MARGIN = 0.05;
    private static final double LEAST_MARGIN = 1e-6;
    private static final double BREAK = 0.7;
    private static final Color MAIN = Palette.color(1);
    private static final Color RIVAL = Palette.color(2);
    private static final Color BAND = Palette.faint(MAIN, 0.22);

    private final HeadlineFindings findings;
    private final Outcome outcome;
    private final String version;
    /** Names of the rows; an empty name is a gap. */
    private final List<String> names = new ArrayList<>();

    private HeadlineChart(HeadlineFindings findings, String version) {
        this.findings = findings;
        this.outcome = findings.outcomes().get(0);
        this.version = version;
        HeadlineEffect first = findings.effects().get(0);
        first.rows().forEach(row -> names.add(row.kind().text()));
        String id = "";
        for (RivalEffect rival : first.rivals()) {
            if (!rival.id().equals(id)) {
                names.add("");
            }
            id = rival.id();
            names.add(rival.id() + " " + rival.option());
        }
    }

    /**
     * Charts of the first outcome, with at most {@value #COLUMNS} scenarios each.
     *
     * @param version of Corridor, for the source line
     * @throws corridor.chart.page.FontsUnavailableException when this Java runtime cannot draw text
     */
    public static List<Chart> draw(HeadlineFindings findings, String version) {
        ChartFonts.require();
        HeadlineChart charts = new HeadlineChart(findings, version);
        List<Chart> drawn = new ArrayList<>();
        for (int from = 0; from < findings.scenarios().size(); from += COLUMNS) {
            int to = Math.min(findings.scenarios().size(), from + COLUMNS);
            drawn.add(charts.chart(
                    drawn.isEmpty() ? "headlines" : "headlines-" + (drawn.size() + 1),
                    findings.scenarios().subList(from, to)));
        }
        return drawn;
    }

    private Chart chart(String id, List<String> scenarios) {
        String title = outcome.label() + ": what each effect rests on";
        int pairs = findings.futures() * findings.replicates();
        String subtitle = findings.years() + " years from " + findings.start() + ". Chance: " + pairs
                + " pairs of runs at the defaults. Below: " + findings.futures() + " futures x " + findings.replicates()
                + " pairs with " + findings.learned() + " learned numbers drawn, with all " + findings.drawn()
                + (findings.structures() > 1
                        ? ", then under " + findings.structures()
                                + " combinations of rivals. Orange: one option, averaged over those of the others."
                        : ".");
        Page page = new Page(version, findings.seed(), title, subtitle, key(), note());
        Rectangle2D body = page.body();
        double width = (body.getWidth() - NAMES) / scenarios.size() - GAP;
        double height = body.getHeight() - HEAD - UNDER;
        double step = height / rows();
        names(page.sheet(), body, step);
        for (int column = 0; column < scenarios.size(); column++) {
            double left = body.getX() + NAMES + column * (width + GAP) + GAP / 2;
            Rectangle2D area = new Rectangle2D.Double(left, body.getY() + HEAD, width, height);
            panel(page.sheet(), findings.effect(scenarios.get(column), outcome), area, step);
        }
        page.sheet()
                .text(
                        "difference from " + findings.reference() + ", % of its mean in the same row",
                        body.getX() + NAMES + (body.getWidth() - NAMES) / 2,
                        body.getMaxY() - 8,
                        Lettering.AXIS,
                        Sheet.Align.CENTRE);
        return new Chart(Chart.Kind.HEADLINES, id, Chart.Section.DIFFERENCES, title, alt(scenarios), page.sheet())
                .about(outcome.id());
    }

    private String note() {
        return "Intervals do not cover what every version of the model leaves out."
                + (findings.stale() ? " The draws are stale: the model has changed since they were made." : "");
    }

    private List<Page.Key> key() {
        List<Page.Key> key = new ArrayList<>(List.of(
                new Page.Key(
                        "mean, 95 % interval",
                        (sheet, x, middle) -> {
                            sheet.line(x, middle, x + 34, middle, MAIN, Palette.solid(3));
                            dot(sheet, x + 17, middle, 6, MAIN);
                        }),
                Page.Key.box(BAND, "10 to 90 % of futures, chance removed"),
                Page.Key.box(Palette.ZONE, "too small to matter")));
        if (findings.structures() > 1) {
            key.add(2, new Page.Key("one rival option", (sheet, x, middle) -> {
                sheet.line(x, middle, x + 34, middle, RIVAL, Palette.solid(1.8));
                diamond(sheet, x + 17, middle);
            }));
        }
        return key;
    }

    /** Height of all rows; a gap between groups is lower than a row. */
    private double rows() {
        return names.stream().mapToDouble(HeadlineChart::share).sum();
    }

    private static double share(String name) {
        return name.isEmpty() ? BREAK : 1;
    }

    private void names(Sheet sheet, Rectangle2D body, double step) {
        double top = body.getY() + HEAD;
        int uncertain = findings.effects().get(0).rows().size();
        for (int k = 0; k < names.size(); k++) {
            String name = names.get(k);
            Lettering style = k < uncertain ? Lettering.STRONG : Lettering.AXIS;
            double middle = top + share(name) * step / 2;
            sheet.text(style.clip(name, NAMES - 8), body.getX(), middle + style.middle(), style, Sheet.Align.LEFT);
            top += share(name) * step;
        }
    }

    private void panel(Sheet sheet, HeadlineEffect effect, Rectangle2D area, double step) {
        Panel panel = new Panel(sheet, area, axis(area.getWidth()), new Axis(0, 1, List.of()));
        double small = 100 * outcome.mattersShare();
        double left = panel.xOf(Math.max(-small, panel.x().low()));
        double right = panel.xOf(Math.min(small, panel.x().high()));
        sheet.box(left, area.getY(), right - left, area.getHeight(), Palette.ZONE);
        double zero = panel.xOf(0);
        sheet.line(zero, area.getMinY(), zero, area.getMaxY(), Palette.ZERO, Palette.solid(1.2));
        double top = area.getY();
        int next = 0;
        for (String name : names) {
            double middle = top + share(name) * step / 2;
            if (!name.isEmpty()) {
                int row = next++;
                int rival = row - effect.rows().size();
                if (rival < 0) {
                    main(sheet, panel, effect.rows().get(row), middle, step);
                } else {
                    rival(sheet, panel, effect.rivals().get(rival).row(), middle);
                }
            }
            top += share(name) * step;
        }
        panel.labelX();
        List<String> head = Lettering.STRONG.wrap(effect.scenario().replace('-', ' '), area.getWidth() + GAP - 6, 2);
        sheet.block(head, area.getCenterX(), area.getY() - HEAD / 2, Lettering.STRONG, Sheet.Align.CENTRE);
    }

    private static void main(Sheet sheet, Panel panel, HeadlineRow row, double y, double step) {
        double half = Math.min(12, step / 3);
        if (row.isSpread()) {
            double low = panel.xOf(row.percent(row.effects().low()));
            sheet.box(low, y - half, panel.xOf(row.percent(row.effects().high())) - low, 2 * half, BAND);
        }
        interval(sheet, panel, row, y, MAIN, 3);
        dot(sheet, panel.xOf(row.percent(row.mean())), y, 6, MAIN);
    }

    private static void rival(Sheet sheet, Panel panel, HeadlineRow row, double y) {
        interval(sheet, panel, row, y, RIVAL, 1.8);
        diamond(sheet, panel.xOf(row.percent(row.mean())), y);
    }

    private static void interval(Sheet sheet, Panel panel, HeadlineRow row, double y, Color color, double width) {
        sheet.line(
                panel.xOf(row.percent(row.interval().low())),
                y,
                panel.xOf(row.percent(row.interval().high())),
                y,
                color,
                Palette.solid(width));
    }

    private static void dot(Sheet sheet, double x, double y, double radius, Color color) {
        sheet.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), color);
    }

    private static void diamond(Sheet sheet, double x, double y) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(x - 5, y);
        shape.lineTo(x, y - 5);
        shape.lineTo(x + 5, y);
        shape.lineTo(x, y + 5);
        shape.closePath();
        sheet.fill(shape, RIVAL);
    }

    /** One axis for all panels of all charts; zero is on it, and its labels do not touch. */
    private Axis axis(double width) {
        double least = 0;
        double most = 0;
        for (String scenario : findings.scenarios()) {
            HeadlineEffect effect = findings.effect(scenario, outcome);
            List<HeadlineRow> rows = new ArrayList<>(effect.rows());
            effect.rivals().forEach(rival -> rows.add(rival.row()));
            for (int k = 0; k < rows.size(); k++) {
                for (double at : shown(rows.get(k), k < effect.rows().size())) {
                    least = at < least ? at : least;
                    most = at > most ? at : most;
                }
            }
        }
        double margin = Math.max(MARGIN * (most - least), LEAST_MARGIN);
        for (int steps = MOST_STEPS; steps > 1; steps--) {
            Axis axis = Axis.within(least - margin, most + margin, steps);
            double step = width / Math.max(1, axis.ticks().size());
            if (axis.ticks().stream().allMatch(tick -> Lettering.AXIS.width(tick.text()) + AIR < step)) {
                return axis;
            }
        }
        return Axis.within(least - margin, most + margin, 1);
    }

    /** Numbers of a row that are drawn; undefined ones are NaN, which no comparison takes. */
    private static double[] shown(HeadlineRow row, boolean withEffects) {
        DoubleStream all =
                DoubleStream.of(row.mean(), row.interval().low(), row.interval().high());
        if (withEffects && row.isSpread()) {
            all = DoubleStream.concat(
                    all, DoubleStream.of(row.effects().low(), row.effects().high()));
        }
        return all.map(row::percent).toArray();
    }

    private String alt(List<String> scenarios) {
        List<String> said = new ArrayList<>();
        for (String scenario : scenarios) {
            HeadlineEffect effect = findings.effect(scenario, outcome);
            said.add(scenario + ": "
                    + String.join(
                            ", ",
                            effect.rows().stream()
                                    .map(row -> row.kind().text() + " " + percent(row))
                                    .toList()));
        }
        return "Mean effects on " + outcome.label() + ", by what varies. " + String.join("; ", said) + ".";
    }

    private static String percent(HeadlineRow row) {
        return NumberText.signed(row.percent(row.mean()), 1) + " %";
    }
}
