package corridor.chart.robustness;

import corridor.analysis.robustness.OutcomeRobustness;
import corridor.analysis.robustness.PolicyValues;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A regret map shows the regret of each policy over the futures, ordered from mild to severe ones under the reference.
 */
final class RegretMapChart {
    private static final int GROUPS = 50;
    private static final double NAMES = 290;
    private static final double MEANS = 120;
    private static final double HEAD = 34;
    private static final double FOOT = 62;
    private static final double TALLEST = 76;

    private final OutcomeRobustness outcome;
    private final UnaryOperator<String> title;
    private final SampleCaption caption;
    private final int[] order;
    private final double[][] groups;

    /** @param title readable name of a policy */
    RegretMapChart(OutcomeRobustness outcome, UnaryOperator<String> title, SampleCaption caption) {
        this.outcome = outcome;
        this.title = title;
        this.caption = caption;
        PolicyValues values = outcome.values();
        double[] reference = values.values()[0];
        this.order = IntStream.range(0, values.cases())
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer c) -> outcome.objective().loss(reference[c]))
                        .thenComparingInt(c -> c))
                .mapToInt(Integer::intValue)
                .toArray();
        this.groups = grouped(values.regret(outcome.objective()));
    }

    Chart draw() {
        String heading = caption.output() + ": regret of each policy, from mild to severe futures";
        String subtitle =
                "Regret: how much worse a policy does than the best of the same future. Futures stand in the order"
                        + " of the reference\u2019s own outcome" + together() + ". " + caption.sample() + ".";
        Page page = caption.page(
                heading,
                subtitle,
                key(),
                "A pale row is never far from the best; a row that darkens to the right fails when things are bad.");
        layout(page.sheet(), page.body());
        return new Chart(Chart.Kind.REGRET, caption.id("regret"), Chart.Section.DRIVERS, heading, alt(), page.sheet());
    }

    private String together() {
        int size = (int) Math.ceil((double) order.length / groups[0].length);
        return size > 1 ? ", " + size + " in a column" : "";
    }

    private double[][] grouped(double[][] regret) {
        int count = Math.min(GROUPS, order.length);
        double[][] means = new double[regret.length][count];
        for (int p = 0; p < regret.length; p++) {
            for (int g = 0; g < count; g++) {
                int from = (int) ((long) g * order.length / count);
                int until = (int) ((long) (g + 1) * order.length / count);
                for (int k = from; k < until; k++) {
                    means[p][g] += regret[p][order[k]] / (until - from);
                }
            }
        }
        return means;
    }

    private double most() {
        return Arrays.stream(groups).flatMapToDouble(Arrays::stream).max().orElse(0);
    }

    private List<Page.Key> key() {
        double most = most();
        List<Page.Key> key = new ArrayList<>();
        for (double share : new double[] {0, 0.25, 0.5, 1}) {
            String text = NumberText.significant(share * most, 2) + (share == 1 ? " " + caption.unit() : "");
            key.add(Page.Key.box(color(share), text.strip()));
        }
        return key;
    }

    private static Color color(double share) {
        return Palette.step((int) Math.round(100 * Math.sqrt(share)), 101);
    }

    private void layout(Sheet sheet, Rectangle2D body) {
        List<String> policies = outcome.values().policies();
        double top = body.getY() + HEAD;
        double left = body.getX() + NAMES;
        double width = body.getWidth() - NAMES - MEANS;
        double row = Math.min(TALLEST, (body.getHeight() - HEAD - FOOT) / policies.size());
        double baseline = top - 14;
        sheet.text("policy", body.getX(), baseline, Lettering.AXIS, Sheet.Align.LEFT);
        sheet.text("mean regret", body.getMaxX(), baseline, Lettering.AXIS, Sheet.Align.RIGHT);
        double most = most();
        double[][] regret = outcome.values().regret(outcome.objective());
        for (int p = 0; p < policies.size(); p++) {
            double y = top + p * row;
            int lines = row > 62 ? 3 : row > 42 ? 2 : 1;
            List<String> name = Lettering.LABEL.wrap(title.apply(policies.get(p)), NAMES - 18, lines);
            sheet.block(name, body.getX(), y + row / 2, Lettering.LABEL, Sheet.Align.LEFT);
            double cell = width / groups[p].length;
            for (int g = 0; g < groups[p].length; g++) {
                double share = most > 0 ? groups[p][g] / most : 0;
                sheet.box(left + g * cell, y + 2, cell + 0.4, row - 4, color(share));
            }
            sheet.outline(new Rectangle2D.Double(left, y + 2, width, row - 4), Palette.EDGE, Palette.solid(0.8));
            double mean = Arrays.stream(regret[p]).sum() / regret[p].length;
            sheet.text(
                    NumberText.significant(mean, 2),
                    body.getMaxX(),
                    y + row / 2 + Lettering.LABEL.middle(),
                    Lettering.LABEL,
                    Sheet.Align.RIGHT);
        }
        scale(sheet, left, width, top + policies.size() * row);
    }

    private void scale(Sheet sheet, double left, double width, double y) {
        double[] reference = outcome.values().values()[0];
        for (double share : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            double x = left + share * width;
            double value = reference[order[(int) Math.round(share * (order.length - 1))]];
            sheet.line(x, y, x, y + 6, Palette.EDGE, Palette.solid(1.2));
            sheet.text(NumberText.significant(value, 2), x, y + 24, Lettering.AXIS, Sheet.Align.CENTRE);
        }
        String words = caption.outputWithUnit() + ", under the reference";
        sheet.text(Lettering.AXIS.clip(words, width), left + width / 2, y + 48, Lettering.AXIS, Sheet.Align.CENTRE);
    }

    private String alt() {
        double[][] regret = outcome.values().regret(outcome.objective());
        List<String> words = new ArrayList<>();
        for (int p = 0; p < regret.length; p++) {
            words.add(title.apply(outcome.values().policies().get(p)) + " "
                    + NumberText.significant(Arrays.stream(regret[p]).sum() / regret[p].length, 2) + " on average and "
                    + NumberText.significant(Arrays.stream(regret[p]).max().orElse(0), 2) + " at most");
        }
        return "Regret: " + String.join("; ", words) + ".";
    }
}
