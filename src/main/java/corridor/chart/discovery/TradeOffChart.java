package corridor.chart.discovery;

import corridor.analysis.discovery.BoxStep;
import corridor.analysis.discovery.ChosenBox;
import corridor.analysis.discovery.PrimBox;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
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
import java.util.stream.Stream;

/**
 * A trade-off chart shows the trajectory of a box as coverage against density; each dot gives the number of restricted
 * inputs.
 */
final class TradeOffChart {
    private static final double ROOM = 26;

    private final PrimBox way;
    private final BoxStep box;
    private final String interest;
    private final SampleCaption caption;

    TradeOffChart(ChosenBox chosen, String interest, SampleCaption caption) {
        this.way = chosen.way();
        this.box = chosen.box();
        this.interest = interest;
        this.caption = caption;
    }

    Chart draw() {
        String title = caption.output() + " " + interest + ": what a box gains and loses";
        String subtitle = "Each dot is a box on the way of PRIM, from all cases (right) to the last (left); its number"
                + " counts the restricted inputs. " + caption.sample() + ".";
        Page page =
                caption.page(title, subtitle, key(), "A box high and right would hold all such cases and no others.");
        layout(page.sheet(), page.body());
        return new Chart(
                Chart.Kind.BOX_TRADE_OFF,
                caption.id("prim-trade-off"),
                Chart.Section.DRIVERS,
                title,
                alt(),
                page.sheet());
    }

    private static List<Page.Key> key() {
        return List.of(new Page.Key(
                "the box that is reported, without limits that may be chance",
                (sheet, x, middle) -> mark(sheet, x + 17, middle)));
    }

    private static void mark(Sheet sheet, double x, double y) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - 12);
        diamond.lineTo(x + 12, y);
        diamond.lineTo(x, y + 12);
        diamond.lineTo(x - 12, y);
        diamond.closePath();
        sheet.fill(diamond, Palette.color(2));
        sheet.outline(diamond, Lettering.INK, Palette.solid(1.5));
    }

    private void layout(Sheet sheet, Rectangle2D body) {
        Axis share = percent();
        double gutter = Panel.labelWidth(share);
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + gutter, body.getY() + 34, body.getWidth() - gutter - 20, body.getHeight() - 34 - 62);
        Panel panel = new Panel(sheet, area, share, share);
        panel.labelX();
        panel.labelY();
        sheet.text(
                "density: share of the cases inside that are of interest",
                body.getX(),
                area.getMinY() - 14,
                Lettering.AXIS,
                Sheet.Align.LEFT);
        sheet.text(
                "coverage: share of all cases of interest that lie inside",
                area.getCenterX(),
                area.getMaxY() + 50,
                Lettering.AXIS,
                Sheet.Align.CENTRE);
        List<BoxStep> numbered = numbered(panel);
        way.trajectory().forEach(step -> dot(sheet, panel, step, false));
        numbered.forEach(step -> dot(sheet, panel, step, true));
        mark(sheet, panel.xOf(box.coverage()), panel.yOf(box.density()));
    }

    /** Returns the steps that are far enough apart for a number, from the last step backwards. */
    private List<BoxStep> numbered(Panel panel) {
        List<BoxStep> free = new ArrayList<>();
        for (int k = way.trajectory().size() - 1; k >= 0; k--) {
            BoxStep step = way.trajectory().get(k);
            boolean clear = Stream.concat(free.stream(), Stream.of(box))
                    .noneMatch(other -> Math.abs(panel.xOf(step.coverage()) - panel.xOf(other.coverage())) < ROOM
                            && Math.abs(panel.yOf(step.density()) - panel.yOf(other.density())) < ROOM);
            if (clear) {
                free.add(step);
            }
        }
        return free;
    }

    private void dot(Sheet sheet, Panel panel, BoxStep step, boolean large) {
        double px = panel.xOf(step.coverage());
        double py = panel.yOf(step.density());
        int most = way.trajectory().stream().mapToInt(BoxStep::restricted).max().orElse(0);
        Color color = Palette.step(step.restricted(), most + 1);
        double radius = large ? 11 : 3.5;
        Ellipse2D dot = new Ellipse2D.Double(px - radius, py - radius, 2 * radius, 2 * radius);
        sheet.fill(dot, color);
        sheet.outline(dot, Palette.EDGE, Palette.solid(1));
        if (large) {
            Lettering style = Lettering.SMALL.in(Palette.readableOn(color));
            sheet.text(Integer.toString(step.restricted()), px, py + style.middle(), style, Sheet.Align.CENTRE);
        }
    }

    private static Axis percent() {
        return new Axis(
                0,
                1.04,
                List.of(
                        new Axis.Tick(0, "0 %"),
                        new Axis.Tick(0.2, "20 %"),
                        new Axis.Tick(0.4, "40 %"),
                        new Axis.Tick(0.6, "60 %"),
                        new Axis.Tick(0.8, "80 %"),
                        new Axis.Tick(1, "100 %")));
    }

    private String alt() {
        BoxStep all = way.trajectory().get(0);
        BoxStep last = way.box();
        return "From " + NumberText.percent(all.density()) + " density at " + NumberText.percent(all.coverage())
                + " coverage to " + NumberText.percent(last.density()) + " density at "
                + NumberText.percent(last.coverage()) + " coverage with " + last.restricted() + " restricted inputs.";
    }
}
