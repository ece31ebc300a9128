package corridor.chart.effect;

import corridor.analysis.effect.Assumption;
import corridor.analysis.effect.EffectFindings;
import corridor.analysis.effect.EffectSample;
import corridor.analysis.effect.HalfEffects;
import corridor.analysis.effect.HalfEffects.Half;
import corridor.catalogue.Outcome;
import corridor.chart.page.Chart;
import corridor.chart.page.Hatch;
import corridor.chart.page.Lettering;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sign map has a row for each assumption and a column for each outcome or scenario. A cell shows the direction of the
 * effect in the low and in the high half of the assumption; what is not clear is hatched.
 */
final class SignMapChart {
    private static final int ROWS = 10;
    private static final int COLUMNS = 7;
    private static final double NAMES = 360;
    private static final double TALLEST = 78;
    private static final double HEAD_LINES = 3;
    private static final Color LOWER = new Color(0x0072B2);
    private static final Color HIGHER = new Color(0xD55E00);

    private final List<EffectFindings> findings;
    private final List<String> heads;
    private final SampleCaption caption;
    private final List<Assumption> rows;

    SignMapChart(List<EffectFindings> findings, List<String> heads, SampleCaption caption) {
        this.findings = findings.subList(0, Math.min(COLUMNS, findings.size()));
        this.heads = heads;
        this.caption = caption;
        List<Assumption> all = new ArrayList<>();
        for (EffectFindings found : this.findings) {
            found.halves().stream()
                    .map(HalfEffects::assumption)
                    .filter(assumption ->
                            all.stream().noneMatch(known -> known.id().equals(assumption.id())))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparingDouble(assumption -> -explained(assumption)));
        this.rows = List.copyOf(all.subList(0, Math.min(ROWS, all.size())));
    }

    private double explained(Assumption assumption) {
        return findings.stream()
                .map(found -> halves(found, assumption))
                .flatMap(Optional::stream)
                .mapToDouble(HalfEffects::explained)
                .max()
                .orElse(0);
    }

    private static Optional<HalfEffects> halves(EffectFindings found, Assumption assumption) {
        return found.halves().stream()
                .filter(halves -> halves.assumption().id().equals(assumption.id()))
                .findFirst();
    }

    Chart draw() {
        String title = caption.output()
                + (turning().isEmpty()
                        ? ": no assumption turns the direction, but some leave it open"
                        : ": which assumptions change the direction");
        String subtitle = "Direction of the mean effect where an assumption is below (low) and above (high) its median."
                + " " + sized() + ". " + caption.sample() + ".";
        Page page = caption.page(title, subtitle, key(), note());
        Sheet sheet = page.sheet();
        Rectangle2D body = page.body();
        double head = HEAD_LINES * Lettering.SMALL.leading() + 26;
        double height = Math.min(TALLEST, (body.getHeight() - head) / rows.size());
        double width = (body.getWidth() - NAMES) / findings.size();
        double top = body.getY() + head;
        for (int c = 0; c < findings.size(); c++) {
            double left = body.getX() + NAMES + c * width;
            head(sheet, heads.get(c), left, width, top);
            for (int r = 0; r < rows.size(); r++) {
                Rectangle2D cell = new Rectangle2D.Double(left + 4, top + r * height + 3, width - 8, height - 6);
                Outcome outcome = findings.get(c).sample().outcome();
                halves(findings.get(c), rows.get(r)).ifPresent(halves -> cell(sheet, outcome, halves, cell));
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            caption.with(Map.of(rows.get(r).id(), rows.get(r).words()))
                    .factor(
                            sheet,
                            rows.get(r).id(),
                            Lettering.LABEL,
                            body.getX(),
                            top + (r + 0.5) * height,
                            NAMES - 16,
                            height);
        }
        return new Chart(Chart.Kind.SIGN_MAP, caption.id("signs"), Chart.Section.DRIVERS, title, alt(), sheet);
    }

    private static List<Page.Key> key() {
        return List.of(
                Page.Key.box(LOWER, "lower, or fewer"),
                Page.Key.box(HIGHER, "higher, or more"),
                Hatch.key("not clear: the 95 % interval holds zero"),
                new Page.Key(
                        "the direction turns",
                        (sheet, x, middle) -> sheet.outline(
                                new Rectangle2D.Double(x + 4, middle - 8, 26, 16), Lettering.INK, Palette.solid(3.5))));
    }

    /** Whether every column has a cell in every row. */
    private boolean isComplete() {
        return findings.stream()
                .allMatch(found ->
                        rows.stream().allMatch(row -> halves(found, row).isPresent()));
    }

    private String note() {
        int all = findings.get(0).halves().size();
        return (findings.size() < heads.size() ? "The first " + findings.size() + " columns are shown. " : "")
                + (all > rows.size()
                        ? "The " + rows.size() + " of " + all
                                + " assumptions that predict most of an effect are shown. "
                        : "")
                + (isComplete() ? "" : "Empty: not tied to this effect by more than chance. ")
                + "Each half is judged on its own; among many cells some clear ones are chance.";
    }

    private static void head(Sheet sheet, String text, double left, double width, double top) {
        List<String> lines = Lettering.SMALL.wrap(text, width - 10, (int) HEAD_LINES);
        double base = top - 30 - (lines.size() - 1) * Lettering.SMALL.leading();
        for (String line : lines) {
            sheet.text(line, left + width / 2, base, Lettering.SMALL.in(Lettering.INK), Sheet.Align.CENTRE);
            base += Lettering.SMALL.leading();
        }
        sheet.text("low", left + width / 4 + 2, top - 6, Lettering.SMALL, Sheet.Align.CENTRE);
        sheet.text("high", left + 3 * width / 4 - 2, top - 6, Lettering.SMALL, Sheet.Align.CENTRE);
    }

    /** Describes the size of the largest sample. */
    private String sized() {
        return findings.stream()
                .map(EffectFindings::sample)
                .max(Comparator.comparingInt(EffectSample::units))
                .orElseThrow()
                .size();
    }

    private static void cell(Sheet sheet, Outcome outcome, HalfEffects halves, Rectangle2D cell) {
        double half = cell.getWidth() / 2;
        half(
                sheet,
                outcome,
                halves.low(),
                new Rectangle2D.Double(cell.getX(), cell.getY(), half - 1, cell.getHeight()));
        half(
                sheet,
                outcome,
                halves.high(),
                new Rectangle2D.Double(cell.getX() + half + 1, cell.getY(), half - 1, cell.getHeight()));
        if (halves.turns()) {
            sheet.outline(cell, Lettering.INK, Palette.solid(3.5));
        }
    }

    private static void half(Sheet sheet, Outcome outcome, Half half, Rectangle2D box) {
        if (half.direction() == 0) {
            Hatch.draw(sheet, box);
            sheet.outline(box, Palette.EDGE, Palette.solid(0.8));
            return;
        }
        Color ground = half.direction() < 0 ? LOWER : HIGHER;
        sheet.fill(box, ground);
        sheet.outline(box, Palette.EDGE, Palette.solid(0.8));
        Lettering style = Lettering.SMALL.in(Palette.readableOn(ground));
        String word = half.direction() < 0 ? outcome.fewer() : outcome.more();
        if (style.width(word) < box.getWidth() - 4) {
            sheet.text(word, box.getCenterX(), box.getCenterY() + style.middle(), style, Sheet.Align.CENTRE);
        }
    }

    /** Names the columns and rows in whose cells the direction turns. */
    private List<String> turning() {
        List<String> turning = new ArrayList<>();
        for (int c = 0; c < findings.size(); c++) {
            for (Assumption row : rows) {
                if (halves(findings.get(c), row).filter(HalfEffects::turns).isPresent()) {
                    turning.add(heads.get(c) + " with " + row.words() + " (" + row.id() + ")");
                }
            }
        }
        return turning;
    }

    private String alt() {
        List<String> turning = turning();
        int unclear = 0;
        int all = 0;
        for (int c = 0; c < findings.size(); c++) {
            for (Assumption row : rows) {
                Optional<HalfEffects> found = halves(findings.get(c), row);
                if (found.isPresent()) {
                    all += 2;
                    unclear += found.get().low().direction() == 0 ? 1 : 0;
                    unclear += found.get().high().direction() == 0 ? 1 : 0;
                }
            }
        }
        return (turning.isEmpty()
                        ? "No direction turns between the halves of an assumption."
                        : "The direction turns: " + String.join("; ", turning) + ".")
                + " Not clear: " + unclear + " of " + all + " halves.";
    }
}
