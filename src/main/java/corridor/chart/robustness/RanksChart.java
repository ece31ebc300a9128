package corridor.chart.robustness;

import corridor.analysis.robustness.Criterion;
import corridor.analysis.robustness.OutcomeRobustness;
import corridor.analysis.robustness.Score;
import corridor.chart.page.Chart;
import corridor.chart.page.EndLabels;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** A ranks chart shows the ranks of the policies by each criterion; lines cross where criteria disagree. */
final class RanksChart {
    private static final double NAMES = 300;
    private static final double HEAD = 40;
    private static final double RADIUS = 17;
    private static final double SURE = 0.95;

    private final OutcomeRobustness outcome;
    private final UnaryOperator<String> title;
    private final SampleCaption caption;

    /** @param title readable name of a policy */
    RanksChart(OutcomeRobustness outcome, UnaryOperator<String> title, SampleCaption caption) {
        this.outcome = outcome;
        this.title = title;
        this.caption = caption;
    }

    Chart draw() {
        String heading = caption.output() + ": the rank of each policy depends on the criterion";
        if (agree()) {
            heading = caption.output() + ": the policies by each criterion";
        }
        String subtitle = "Best at the top; beside each place the value of the criterion. " + caption.sample() + ".";
        Page page = caption.page(
                heading,
                subtitle,
                List.of(),
                "Filled: the best policy, and so in at least 95 % of resamples of the futures. Mean and spread is without"
                        + " unit.");
        layout(page.sheet(), page.body());
        return new Chart(Chart.Kind.RANKS, caption.id("ranks"), Chart.Section.DRIVERS, heading, alt(), page.sheet());
    }

    private boolean agree() {
        return outcome.criteria().stream().map(outcome::best).distinct().count() == 1;
    }

    private void layout(Sheet sheet, Rectangle2D body) {
        List<Criterion> criteria = outcome.criteria();
        List<String> policies = outcome.values().policies();
        double width = (body.getWidth() - NAMES) / criteria.size();
        double top = body.getY() + HEAD;
        double row = (body.getHeight() - HEAD - 6) / policies.size();
        for (int k = 0; k < criteria.size(); k++) {
            List<String> head = Lettering.AXIS.wrap(criteria.get(k).title(), width - 8, 2);
            sheet.block(head, body.getX() + k * width, body.getY() + 16, Lettering.AXIS, Sheet.Align.LEFT);
        }
        List<EndLabels.Entry> ends = new ArrayList<>();
        double[][] ys = places(criteria, policies, top, row);
        for (int p = 0; p < policies.size(); p++) {
            int role = Math.min(p, Palette.SCENARIOS);
            for (int k = 0; k + 1 < criteria.size(); k++) {
                double x = body.getX() + k * width + RADIUS;
                sheet.line(x, ys[p][k], x + width, ys[p][k + 1], Palette.color(role), Palette.line(role));
            }
            double last = body.getX() + (criteria.size() - 1) * width + RADIUS;
            ends.add(new EndLabels.Entry(role, title.apply(policies.get(p)), last + 88, ys[p][criteria.size() - 1]));
        }
        for (int p = 0; p < policies.size(); p++) {
            for (int k = 0; k < criteria.size(); k++) {
                Score score = outcome.score(policies.get(p), criteria.get(k));
                place(sheet, score, Math.min(p, Palette.SCENARIOS), body.getX() + k * width + RADIUS, ys[p][k]);
            }
        }
        Rectangle2D plot = new Rectangle2D.Double(body.getX(), top, body.getWidth() - NAMES, row * policies.size());
        EndLabels.draw(sheet, ends, plot, body.getMaxX() - NAMES + 24, NAMES - 24);
    }

    /** Returns heights as {@code [policy][criterion]}. Policies of equal rank are one below the other. */
    private double[][] places(List<Criterion> criteria, List<String> policies, double top, double row) {
        double[][] ys = new double[policies.size()][criteria.size()];
        for (int k = 0; k < criteria.size(); k++) {
            List<Score> sorted = outcome.by(criteria.get(k)).stream()
                    .sorted(Comparator.comparingInt(score -> score.rank() == 0 ? policies.size() + 1 : score.rank()))
                    .toList();
            for (int place = 0; place < sorted.size(); place++) {
                ys[policies.indexOf(sorted.get(place).policy())][k] = top + (place + 0.5) * row;
            }
        }
        return ys;
    }

    private void place(Sheet sheet, Score score, int role, double x, double y) {
        boolean sure = score.rank() == 1 && score.best() >= SURE;
        Color ground = sure ? Palette.color(role) : Color.WHITE;
        Ellipse2D dot = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        sheet.fill(dot, ground);
        sheet.outline(dot, Palette.color(role), Palette.solid(2.4));
        Lettering style = Lettering.STRONG.in(sure ? Palette.readableOn(ground) : Lettering.INK);
        String rank = score.rank() == 0 ? "\u2013" : Integer.toString(score.rank());
        sheet.text(rank, x, y + style.middle(), style, Sheet.Align.CENTRE);
        String value = value(score);
        double width = Lettering.SMALL.width(value);
        sheet.box(x + RADIUS + 3, y - 10, width + 6, 20, Palette.faint(Color.WHITE, 0.85));
        sheet.text(
                value,
                x + RADIUS + 6,
                y + Lettering.SMALL.middle(),
                Lettering.SMALL.in(Lettering.INK),
                Sheet.Align.LEFT);
    }

    /**
     * Formats a score, rounded by its interval, but with enough digits to distinguish different scores; a dash for NaN.
     */
    private String value(Score score) {
        if (Double.isNaN(score.value())) {
            return "\u2013";
        }
        return score.criterion() == Criterion.DOMAIN
                ? NumberText.percent(score.value())
                : NumberText.resolved(score.value(), resolution(score));
    }

    private double resolution(Score score) {
        double half = (score.high() - score.low()) / 2;
        // NumberText shows two digits of this resolution, and the gap between scores needs one. Gaps below a thousandth
        // of the half width are ignored.
        return Math.max(Math.min(half, 10 * smallestGap(score.criterion())), half / 1000);
    }

    private double smallestGap(Criterion criterion) {
        double[] values = outcome.by(criterion).stream()
                .mapToDouble(Score::value)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < values.length; i++) {
            double gap = values[i] - values[i - 1];
            smallest = gap > 0 ? Math.min(smallest, gap) : smallest;
        }
        return smallest;
    }

    private String alt() {
        List<String> words = outcome.criteria().stream()
                .map(criterion -> criterion.title() + ": "
                        + String.join(
                                " and ",
                                outcome.best(criterion).stream().map(title).toList()))
                .toList();
        return "Best by " + String.join("; ", words) + ".";
    }
}
