package corridor.chart.ablation;

import corridor.analysis.ablation.AblatedEffect;
import corridor.analysis.ablation.AblatedModel;
import corridor.analysis.ablation.AblationFindings;
import corridor.analysis.comparison.Difference;
import corridor.analysis.statistics.Interval;
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
import corridor.number.Counted;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * An ablation chart shows the effect of each scenario on one outcome, in the model and under each ablation. A column is
 * a scenario, and a row is an ablation. Effects are percentages of the reference in the same model.
 */
public final class AblationChart {
    private static final int ROWS = 22;
    private static final int COLUMNS = 5;
    private static final double NAMES = 225;
    private static final double GAP = 40;
    private static final double HEAD = 34;
    private static final double UNDER = 34;
    private static final double AIR = 8;
    private static final int MOST_STEPS = 3;

    private final AblationFindings findings;
    private final Outcome outcome;
    private final String version;

    private AblationChart(AblationFindings findings, String version) {
        this.findings = findings;
        this.outcome = findings.outcomes().get(0);
        this.version = version;
    }

    /**
     * Draws charts of the first outcome, each with at most {@value #ROWS} ablations and {@value #COLUMNS} scenarios.
     *
     * @param version version of Corridor, for the source line
     * @throws corridor.chart.page.FontsUnavailableException when this Java runtime cannot draw text
     */
    public static List<Chart> draw(AblationFindings findings, String version) {
        ChartFonts.require();
        AblationChart charts = new AblationChart(findings, version);
        List<Chart> drawn = new ArrayList<>();
        int models = findings.models().size();
        int pages = (models + ROWS - 1) / ROWS;
        int scenarios = findings.scenarios().size();
        for (int first = 0; first < scenarios; first += COLUMNS) {
            for (int page = 0; page < pages; page++) {
                drawn.add(charts.chart(
                        "ablation-" + (drawn.size() + 1),
                        findings.models().subList(models * page / pages, models * (page + 1) / pages),
                        first,
                        Math.min(scenarios, first + COLUMNS)));
            }
        }
        return drawn;
    }

    private Chart chart(String id, List<AblatedModel> rows, int from, int to) {
        String title = outcome.label() + ": effects without "
                + rows.get(0).ablation().name() + " to "
                + rows.get(rows.size() - 1).ablation().name();
        String subtitle = "Difference from " + findings.reference() + " in % of the reference of the same model, "
                + Counted.of(findings.replicates(), "pair") + " from " + findings.start()
                + "; 95 % intervals of the mean. Each column has its own axis. The first row is the model itself, and its"
                + " interval is the grey band below.";
        Page page = new Page(version, findings.seed(), title, subtitle, key(), "");
        Rectangle2D body = page.body();
        double width = (body.getWidth() - NAMES) / (to - from) - GAP;
        double height = body.getHeight() - HEAD - UNDER;
        double step = height / (rows.size() + 1);
        names(page.sheet(), rows, body, step);
        for (int scenario = from; scenario < to; scenario++) {
            double left = body.getX() + NAMES + (scenario - from) * (width + GAP) + GAP / 2;
            Rectangle2D area = new Rectangle2D.Double(left, body.getY() + HEAD, width, height);
            column(page.sheet(), rows, scenario, area, step);
        }
        return new Chart(Chart.Kind.ABLATION, id, Chart.Section.DIFFERENCES, title, alt(rows, from, to), page.sheet())
                .about(outcome.id());
    }

    private static List<Page.Key> key() {
        return List.of(
                new Page.Key("verdict stays", (sheet, x, middle) -> EffectMark.STAYS.draw(sheet, x + 17, middle)),
                new Page.Key("verdict changes", (sheet, x, middle) -> EffectMark.CLEAR.draw(sheet, x + 17, middle)),
                new Page.Key(
                        "verdict changes, but the effect hardly moves",
                        (sheet, x, middle) -> EffectMark.HARDLY_MOVES.draw(sheet, x + 17, middle)),
                Page.Key.box(Palette.ZONE, "interval in the model itself"));
    }

    private static void names(Sheet sheet, List<AblatedModel> rows, Rectangle2D body, double step) {
        double y = body.getY() + HEAD + step / 2;
        String itself = "the model itself";
        sheet.text(itself, body.getX(), y + Lettering.STRONG.middle(), Lettering.STRONG, Sheet.Align.LEFT);
        for (AblatedModel row : rows) {
            y += step;
            String name = Lettering.AXIS.clip(row.ablation().name(), NAMES - 8);
            sheet.text(name, body.getX(), y + Lettering.AXIS.middle(), Lettering.AXIS, Sheet.Align.LEFT);
        }
    }

    private void column(Sheet sheet, List<AblatedModel> rows, int scenario, Rectangle2D area, double step) {
        Difference itself = findings.effects(outcome).get(scenario);
        Panel panel = new Panel(sheet, area, axis(scenario, area.getWidth()), new Axis(0, 1, List.of()));
        Interval band = AblatedEffect.shares(itself);
        double low = panel.xOf(100 * band.low());
        sheet.box(low, area.getY() + step, panel.xOf(100 * band.high()) - low, area.getHeight() - step, Palette.ZONE);
        double zero = panel.xOf(0);
        sheet.line(zero, area.getMinY(), zero, area.getMaxY(), Palette.ZERO, Palette.solid(1.2));
        double y = area.getY() + step / 2;
        effect(sheet, panel, y, itself, EffectMark.STAYS);
        for (AblatedModel row : rows) {
            y += step;
            AblatedEffect effect = row.effects(outcome).get(scenario);
            effect(sheet, panel, y, effect.ablated(), EffectMark.of(effect));
        }
        panel.labelX();
        String head = Lettering.AXIS.clip(findings.scenarios().get(scenario), area.getWidth() + GAP - 6);
        double above = area.getY() - HEAD / 2 + Lettering.AXIS.middle();
        sheet.text(head, area.getCenterX(), above, Lettering.AXIS, Sheet.Align.CENTRE);
    }

    /**
     * Returns the axis of a scenario, which is the same in all charts. Zero is on the axis, and its labels do not
     * touch.
     */
    private Axis axis(int scenario, double width) {
        List<Difference> all = new ArrayList<>(List.of(findings.effects(outcome).get(scenario)));
        findings.models()
                .forEach(model -> all.add(model.effects(outcome).get(scenario).ablated()));
        double least = 0;
        double most = 0;
        for (Difference effect : all) {
            Interval interval = AblatedEffect.shares(effect);
            for (double end : new double[] {interval.low(), AblatedEffect.share(effect), interval.high()}) {
                least = end < least ? end : least;
                most = end > most ? end : most;
            }
        }
        for (int steps = MOST_STEPS; steps > 1; steps--) {
            Axis axis = Axis.covering(100 * least, 100 * most, steps);
            double step = width / (axis.ticks().size() - 1);
            if (axis.ticks().stream().allMatch(tick -> Lettering.AXIS.width(tick.text()) + AIR < step)) {
                return axis;
            }
        }
        return Axis.covering(100 * least, 100 * most, 1);
    }

    private static void effect(Sheet sheet, Panel panel, double y, Difference effect, EffectMark mark) {
        Interval interval = AblatedEffect.shares(effect);
        sheet.line(
                panel.xOf(100 * interval.low()),
                y,
                panel.xOf(100 * interval.high()),
                y,
                mark.color(),
                Palette.solid(2.6));
        mark.draw(sheet, panel.xOf(100 * AblatedEffect.share(effect)), y);
    }

    private String alt(List<AblatedModel> rows, int from, int to) {
        List<String> changes = new ArrayList<>();
        for (AblatedModel row : rows) {
            for (AblatedEffect effect : row.effects(outcome).subList(from, to)) {
                if (effect.isClear()) {
                    changes.add("without " + row.ablation().name() + " the effect of "
                            + effect.itself().scenario() + " goes from " + percent(effect.itself()) + " to "
                            + percent(effect.ablated()));
                }
            }
        }
        return changes.isEmpty()
                ? "No verdict changes with an effect that clearly moves."
                : "Verdicts that change with an effect that clearly moves: " + String.join("; ", changes) + ".";
    }

    private static String percent(Difference effect) {
        return NumberText.significant(100 * AblatedEffect.share(effect), 2) + " %";
    }
}
