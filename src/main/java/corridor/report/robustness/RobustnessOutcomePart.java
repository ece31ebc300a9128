package corridor.report.robustness;

import corridor.analysis.robustness.Criterion;
import corridor.analysis.robustness.OutcomeRobustness;
import corridor.analysis.robustness.Score;
import corridor.analysis.statistics.Objective;
import corridor.chart.page.Chart;
import corridor.report.page.ChartFigures;
import corridor.report.page.Figure;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import corridor.report.phrase.PlainNumber;
import corridor.report.phrase.Wording;
import corridor.text.Capitals;
import java.util.ArrayList;
import java.util.List;

/**
 * The outcome part of a robustness report compares policies by one outcome: charts, and every score with its interval.
 */
final class RobustnessOutcomePart implements Part {
    private final OutcomeRobustness outcome;
    private final RobustnessWords words;
    private final List<Chart> charts;

    RobustnessOutcomePart(OutcomeRobustness outcome, RobustnessWords words, List<Chart> charts) {
        this.outcome = outcome;
        this.words = words;
        this.charts = List.copyOf(charts);
    }

    @Override
    public String id() {
        return "outcome-" + outcome.objective().outcome().id().replace('_', '-');
    }

    @Override
    public String title() {
        return outcome.objective().outcome().label();
    }

    @Override
    public void write(Html html) {
        Objective objective = outcome.objective();
        String threshold = objective.hasThreshold()
                ? " Satisfactory: " + (objective.less() ? "at most " : "at least ")
                        + Wording.quantity(
                                PlainNumber.of(objective.threshold()),
                                objective.outcome().unit()) + "."
                : " No threshold was given, so nothing is called satisfactory.";
        html.element("p", words.answer(outcome) + " " + words.sure(outcome) + threshold);
        ChartFigures.write(html, charts.stream().map(Figure::of).toList());
        scores(html);
        if (outcome.values().dropped() > 0) {
            html.element(
                    "p",
                    PlainNumber.count(outcome.values().dropped(), "future is", "futures are")
                            + " left out, in which some policy has no value.",
                    "class",
                    "note");
        }
    }

    private void scores(Html html) {
        List<String> heads = new ArrayList<>(List.of("Policy"));
        outcome.criteria().forEach(criterion -> heads.add(Capitals.upper(criterion.title())));
        Table table = new Table(html, heads.toArray(String[]::new));
        for (String policy : outcome.values().policies()) {
            table.row().head(() -> html.text(words.names(List.of(policy))));
            for (Criterion criterion : outcome.criteria()) {
                Score score = outcome.score(policy, criterion);
                table.cell(RobustnessWords.value(outcome.objective(), score)
                        + (score.rank() == 0 ? "" : ", rank " + score.rank()));
            }
        }
        table.finish();
        html.element("p", "In brackets: 95 % intervals from 1,000 resamples of the futures.", "class", "note");
    }
}
