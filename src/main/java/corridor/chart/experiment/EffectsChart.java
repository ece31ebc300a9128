package corridor.chart.experiment;

import corridor.analysis.experiment.FactorEffect;
import corridor.analysis.experiment.FactorEffect.Level;
import corridor.analysis.statistics.Band;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.Multiples;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * An effects chart shows the outcome at each level of a factor, while the others vary as in the design. It has small
 * multiples, the largest swing first.
 */
final class EffectsChart {
    private static final int MOST_FACTORS = 6;

    private final List<FactorEffect> effects;
    private final SampleCaption caption;

    EffectsChart(List<FactorEffect> effects, SampleCaption caption) {
        this.effects = effects.stream().limit(MOST_FACTORS).toList();
        this.caption = caption;
    }

    Chart draw() {
        String title = caption.output() + ", one factor at a time";
        String subtitle = "At each level of a factor, all others as the design has them. " + caption.sample() + ".";
        Page page = caption.page(title, subtitle, key(), FactorEffect.withoutInterval(effects));
        Rectangle2D body = page.body();
        Axis y = axis();
        double head = 26;
        page.sheet().text(caption.outputWithUnit(), body.getX(), body.getY() + 14, Lettering.AXIS, Sheet.Align.LEFT);
        Rectangle2D below =
                new Rectangle2D.Double(body.getX(), body.getY() + head, body.getWidth(), body.getHeight() - head);
        Multiples multiples = Multiples.sharing(page.sheet(), below, effects.size(), Panel.labelWidth(y));
        List<Rectangle2D> areas = multiples.areas(
                effects.stream()
                        .map(effect ->
                                new Multiples.Heading(-1, caption.heading(effect.factor(), multiples.plotWidth())))
                        .toList(),
                4);
        for (int k = 0; k < effects.size(); k++) {
            plot(page.sheet(), areas.get(k), y, effects.get(k), multiples.first(k));
        }
        return new Chart(Chart.Kind.EFFECTS, caption.id("effects"), Chart.Section.DRIVERS, title, alt(), page.sheet());
    }

    private List<Page.Key> key() {
        boolean bars = effects.stream()
                .flatMap(effect -> effect.levels().stream())
                .anyMatch(level -> !Double.isNaN(level.halfWidth()));
        return List.of(
                Page.Key.stroke(3, Palette.color(1), bars ? "mean and its 95 % interval" : "mean"),
                Page.Key.box(Palette.faint(Palette.color(1), 0.45), "middle 50 % of points"),
                Page.Key.box(Palette.faint(Palette.color(1), 0.15), "middle 90 %"));
    }

    private Axis axis() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (FactorEffect effect : effects) {
            for (Level level : effect.levels()) {
                low = Math.min(low, Math.min(level.band().p5(), level.mean() - half(level)));
                high = Math.max(high, Math.max(level.band().p95(), level.mean() + half(level)));
            }
        }
        return Axis.forLines(low, high > low ? high : low + 1, 6);
    }

    private static double half(Level level) {
        return Double.isNaN(level.halfWidth()) ? 0 : level.halfWidth();
    }

    private static void plot(Sheet sheet, Rectangle2D area, Axis y, FactorEffect effect, boolean first) {
        Axis x = effect.ordered() ? scale(effect) : words(effect, area.getWidth());
        Panel panel = new Panel(sheet, area, x, y);
        panel.labelX();
        if (first) {
            panel.labelY();
        }
        List<Level> levels = effect.levels();
        Color color = Palette.color(1);
        if (effect.ordered() && levels.size() > 1) {
            band(sheet, panel, effect, 0, 4, Palette.faint(color, 0.15));
            band(sheet, panel, effect, 1, 3, Palette.faint(color, 0.3));
            for (int k = 1; k < levels.size(); k++) {
                sheet.line(
                        panel.xOf(at(effect, k - 1)),
                        panel.yOf(levels.get(k - 1).mean()),
                        panel.xOf(at(effect, k)),
                        panel.yOf(levels.get(k).mean()),
                        color,
                        Palette.solid(2.4));
            }
        }
        for (int k = 0; k < levels.size(); k++) {
            if (!effect.ordered()) {
                column(sheet, panel, levels.get(k), at(effect, k));
            }
            mean(sheet, panel, levels.get(k), at(effect, k));
        }
    }

    private static void column(Sheet sheet, Panel panel, Level level, double at) {
        double half = Math.min(26, (panel.xOf(at + 0.35) - panel.xOf(at)));
        Band band = level.band();
        double x = panel.xOf(at) - half;
        Color color = Palette.color(1);
        sheet.box(
                x,
                panel.yOf(band.p95()),
                2 * half,
                panel.yOf(band.p5()) - panel.yOf(band.p95()),
                Palette.faint(color, 0.15));
        sheet.box(
                x,
                panel.yOf(band.p75()),
                2 * half,
                panel.yOf(band.p25()) - panel.yOf(band.p75()),
                Palette.faint(color, 0.3));
    }

    private static void mean(Sheet sheet, Panel panel, Level level, double at) {
        double px = panel.xOf(at);
        double half = half(level);
        sheet.line(
                px,
                panel.yOf(level.mean() - half),
                px,
                panel.yOf(level.mean() + half),
                Palette.color(1),
                Palette.solid(2.4));
        sheet.fill(new Ellipse2D.Double(px - 4, panel.yOf(level.mean()) - 4, 8, 8), Palette.color(1));
    }

    /**
     * @param low index of the lower quantile: 0 for 5 %, 1 for 25 %
     * @param high index of the upper quantile: 4 for 95 %, 3 for 75 %
     */
    private static void band(Sheet sheet, Panel panel, FactorEffect effect, int low, int high, Color color) {
        Path2D shape = new Path2D.Double();
        int last = effect.levels().size() - 1;
        shape.moveTo(
                panel.xOf(at(effect, 0)), panel.yOf(quantile(effect.levels().get(0), low)));
        for (int k = 1; k <= last; k++) {
            shape.lineTo(
                    panel.xOf(at(effect, k)), panel.yOf(quantile(effect.levels().get(k), low)));
        }
        for (int k = last; k >= 0; k--) {
            shape.lineTo(
                    panel.xOf(at(effect, k)), panel.yOf(quantile(effect.levels().get(k), high)));
        }
        shape.closePath();
        sheet.fill(shape, color);
    }

    private static double quantile(Level level, int which) {
        Band b = level.band();
        return new double[] {b.p5(), b.p25(), b.median(), b.p75(), b.p95()}[which];
    }

    private static double at(FactorEffect effect, int k) {
        Level level = effect.levels().get(k);
        return effect.ordered() ? (level.low() + level.high()) / 2 : k + 0.5;
    }

    private static Axis scale(FactorEffect effect) {
        double low = effect.levels().get(0).low();
        double high = effect.levels().get(effect.levels().size() - 1).high();
        double air = high > low ? 0.03 * (high - low) : 0.5;
        return Axis.within(low - air, high + air, 4);
    }

    private static Axis words(FactorEffect effect, double width) {
        List<Axis.Tick> ticks = new ArrayList<>();
        double room = width / effect.levels().size() - 8;
        for (int k = 0; k < effect.levels().size(); k++) {
            ticks.add(new Axis.Tick(
                    k + 0.5, Lettering.AXIS.clip(effect.levels().get(k).label(), room)));
        }
        return new Axis(0, effect.levels().size(), ticks);
    }

    private String alt() {
        List<String> words = new ArrayList<>();
        for (FactorEffect effect : effects) {
            words.add(caption.named(effect.factor()) + ": mean "
                    + NumberText.resolved(effect.low().mean(), half(effect.low())) + " at "
                    + effect.low().label() + ", "
                    + NumberText.resolved(effect.high().mean(), half(effect.high())) + " at "
                    + effect.high().label());
        }
        return String.join("; ", words) + ".";
    }
}
