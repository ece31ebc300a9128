package corridor.chart.attribution;

import corridor.analysis.attribution.Estimate;
import corridor.analysis.attribution.PlayerShare;
import corridor.analysis.attribution.RoundedShares;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A waterfall chart leads from the reference to the scenario: one bar for each share, each beginning where the bar
 * above it ends. The last bar is the whole difference.
 */
final class WaterfallChart {
    private static final int MOST_ROWS = 11;
    private static final double NAMES = 372;
    private static final double FIGURES = 262;
    private static final double HEAD = 34;
    private static final double UNDER = 56;
    private static final double TALLEST = 74;
    private static final double BAR = 0.46;
    private static final Color MORE = Palette.color(2);
    private static final Color FEWER = Palette.color(1);
    private static final double PALE = 0.3;
    private static final double GAP = 9;

    private final ShareView view;
    private final List<Row> rows = new ArrayList<>();
    private final int decimals;

    /**
     * A row of the chart.
     *
     * @param from where its bar begins
     * @param alone end of the tick of the effect alone, from the beginning of the bar; NaN for none
     */
    private record Row(
            String name,
            String change,
            double from,
            double share,
            double low,
            double high,
            double alone,
            boolean resolved,
            BigDecimal rounded) {}

    WaterfallChart(ShareView view) {
        this.view = view;
        RoundedShares rounded = RoundedShares.of(view.findings().difference(), view.cut());
        decimals = rounded.decimals();
        List<PlayerShare> players = view.bySize();
        int shown = players.size() <= MOST_ROWS ? players.size() : MOST_ROWS - 1;
        double at = 0;
        double others = 0;
        BigDecimal othersRounded = BigDecimal.ZERO;
        for (int k = 0; k < players.size(); k++) {
            PlayerShare player = players.get(k);
            BigDecimal number = rounded.players().get(view.cut().players().indexOf(player));
            Estimate share = player.share();
            if (k < shown) {
                rows.add(new Row(
                        player.player().name(),
                        player.player().to(),
                        at,
                        share.mean(),
                        share.interval().low(),
                        share.interval().high(),
                        player.alone(),
                        player.resolved(),
                        number));
                at += share.mean();
            } else {
                others += share.mean();
                othersRounded = othersRounded.add(number);
            }
        }
        if (shown < players.size()) {
            rows.add(new Row(
                    (players.size() - shown) + " others",
                    "",
                    at,
                    others,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    false,
                    othersRounded));
            at += others;
        }
        if (rounded.rest().signum() != 0) {
            Estimate rest = view.cut().rest();
            rows.add(new Row(
                    "Rest",
                    view.cut().cut().isOfWays() ? view.cut().cut().rest() : "through none of these",
                    at,
                    rest.mean(),
                    rest.interval().low(),
                    rest.interval().high(),
                    Double.NaN,
                    rest.isDistinguishable(),
                    rounded.rest()));
        }
        Estimate whole = view.findings().difference();
        rows.add(new Row(
                "Difference",
                view.scenario() + " less " + view.reference(),
                0,
                whole.mean(),
                whole.interval().low(),
                whole.interval().high(),
                Double.NaN,
                true,
                rounded.difference()));
    }

    Chart draw() {
        boolean ofWays = view.cut().cut().isOfWays();
        String title = view.outcome().label() + ": "
                + (ofWays ? "ways into " + view.cut().cut().name() + " that make" : "what makes")
                + " the difference of "
                + view.scenario() + " from " + view.reference();
        String subtitle = (ofWays
                        ? "Shapley shares of the ways into " + view.cut().cut().name()
                                + ": mean effect of a way over all orders in which they may transmit. "
                        : "Shapley shares of the settings that differ: mean effect of a setting over all orders in which"
                                + " they may be changed. ")
                + view.sample() + ".";
        Page page = view.page(title, subtitle, key(), note());
        Sheet sheet = page.sheet();
        Rectangle2D body = page.body();
        double height = Math.min(TALLEST, (body.getHeight() - HEAD - UNDER) / rows.size());
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + NAMES, body.getY() + HEAD, body.getWidth() - NAMES - FIGURES, height * rows.size());
        Panel panel = new Panel(sheet, area, axis(), new Axis(0, 1, List.of()));
        double zero = panel.xOf(0);
        sheet.line(zero, area.getMinY(), zero, area.getMaxY(), Palette.ZERO, Palette.solid(1.2));
        sheet.text("share, 95 % interval", body.getMaxX(), body.getY() + 18, Lettering.SMALL, Sheet.Align.RIGHT);
        for (int k = 0; k < rows.size(); k++) {
            row(sheet, panel, rows.get(k), area.getMinY() + k * height, height, k == rows.size() - 1);
        }
        panel.labelX();
        sheet.text(
                "difference from " + view.reference() + ", " + view.outcome().unit(),
                area.getCenterX(),
                area.getMaxY() + 50,
                Lettering.AXIS,
                Sheet.Align.CENTRE);
        return new Chart(
                        Chart.Kind.WATERFALL,
                        "why-" + view.cut().cut().id(),
                        Chart.Section.DIFFERENCES,
                        title,
                        alt(),
                        sheet)
                .about(view.outcome().id());
    }

    private List<Page.Key> key() {
        return List.of(
                Page.Key.box(FEWER, view.outcome().fewer()),
                Page.Key.box(MORE, view.outcome().more()),
                Page.Key.box(Palette.faint(Palette.UNRESOLVED, PALE), "cannot be told from chance"),
                new Page.Key("95 % interval of the share", (sheet, x, middle) -> whisker(sheet, x, x + 34, middle)),
                new Page.Key("effect alone", (sheet, x, middle) -> tick(sheet, x + 17, middle, 9)));
    }

    private static String note() {
        return "Shares say how the model makes the difference, under its assumptions; they are no evidence about the"
                + " world.";
    }

    private void row(Sheet sheet, Panel panel, Row row, double top, double height, boolean whole) {
        double middle = top + height / 2;
        double half = height * BAR / 2;
        double left = panel.xOf(Math.min(row.from, row.from + row.share));
        double right = panel.xOf(Math.max(row.from, row.from + row.share));
        Color color = row.share < 0 ? FEWER : MORE;
        sheet.box(
                left,
                middle - half,
                Math.max(1, right - left),
                2 * half,
                row.resolved ? color : Palette.faint(Palette.UNRESOLVED, PALE));
        whisker(sheet, panel.xOf(row.from + row.low), panel.xOf(row.from + row.high), middle);
        tick(sheet, panel.xOf(row.from + row.alone), middle, half + 4);
        if (!whole) {
            double end = panel.xOf(row.from + row.share);
            sheet.line(end, middle + half, end, middle + height - half, Palette.EDGE, Palette.dashed(1, 3, 3));
        }
        name(sheet, row, middle, height, whole);
        figures(sheet, row, middle, whole);
    }

    private static void whisker(Sheet sheet, double low, double high, double middle) {
        sheet.line(low, middle, high, middle, Lettering.INK, Palette.solid(1.6));
        sheet.line(low, middle - 5, low, middle + 5, Lettering.INK, Palette.solid(1.6));
        sheet.line(high, middle - 5, high, middle + 5, Lettering.INK, Palette.solid(1.6));
    }

    private static void tick(Sheet sheet, double at, double middle, double half) {
        sheet.line(at, middle - half, at, middle + half, Palette.color(3), Palette.solid(3));
    }

    private static void name(Sheet sheet, Row row, double middle, double height, boolean whole) {
        Lettering style = whole ? Lettering.STRONG : Lettering.LABEL;
        double width = NAMES - 16;
        int most = (int) Math.floor((height - style.leading()) / Lettering.SMALL.leading());
        List<String> below = most < 1 || row.change.isEmpty()
                ? List.of()
                : Lettering.SMALL.wrap(row.change, width, Math.min(2, most));
        double shift = below.size() * Lettering.SMALL.leading() / 2;
        sheet.text(style.clip(row.name, width), Sheet.MARGIN, middle - shift + style.middle(), style, Sheet.Align.LEFT);
        sheet.block(below, Sheet.MARGIN, middle + style.leading() / 2, Lettering.SMALL, Sheet.Align.LEFT);
    }

    private void figures(Sheet sheet, Row row, double middle, boolean whole) {
        String share = NumberText.exact(row.rounded);
        String interval = Double.isNaN(row.low) ? "" : "(" + signed(row.low) + " to " + signed(row.high) + ")";
        Lettering style = whole ? Lettering.STRONG : Lettering.LABEL;
        double right = Sheet.MARGIN + 1120;
        double width =
                sheet.text(interval, right, middle + Lettering.SMALL.middle(), Lettering.SMALL, Sheet.Align.RIGHT);
        double left = interval.isEmpty() ? right : right - width - GAP;
        sheet.text(share, left, middle + style.middle(), style, Sheet.Align.RIGHT);
    }

    private String signed(double value) {
        return NumberText.exact(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    private Axis axis() {
        double low = 0;
        double high = 0;
        for (Row row : rows) {
            for (double at : new double[] {row.share, row.low, row.high, row.alone}) {
                low = row.from + at < low ? row.from + at : low;
                high = row.from + at > high ? row.from + at : high;
            }
        }
        double margin = 0.03 * Math.max(high - low, Double.MIN_NORMAL);
        return Axis.within(low - margin, high + margin, 5);
    }

    private String alt() {
        List<String> said = new ArrayList<>();
        for (Row row : rows) {
            said.add(row.name + " " + NumberText.exact(row.rounded) + (row.resolved ? "" : " (not distinguishable)"));
        }
        return "Shares of the difference in " + view.outcome().label() + ". " + String.join("; ", said) + ".";
    }
}
