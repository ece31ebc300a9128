package corridor.report.robustness;

import corridor.analysis.robustness.Criterion;
import corridor.analysis.robustness.OutcomeRobustness;
import corridor.analysis.robustness.Robustness;
import corridor.analysis.robustness.Score;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import corridor.report.phrase.Sentences;
import corridor.text.Capitals;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The answer part of a robustness report names the policy that each criterion prefers for each outcome, and the
 * reliability of that result.
 */
final class RobustnessAnswerPart implements Part {
    private final Robustness robustness;
    private final RobustnessWords words;

    RobustnessAnswerPart(Robustness robustness, RobustnessWords words) {
        this.robustness = robustness;
        this.words = words;
    }

    @Override
    public String id() {
        return "answer";
    }

    @Override
    public String title() {
        return Sentences.of("answer.title");
    }

    @Override
    public void write(Html html) {
        for (OutcomeRobustness outcome : robustness.outcomes()) {
            html.element("p", words.answer(outcome), "class", "lead");
            html.element("p", words.sure(outcome));
        }
        overview(html);
        together(html);
        html.element("h3", Sentences.of("answer.mind"));
        html.open("ul");
        words.cautions().forEach(caution -> html.element("li", caution));
        html.close();
        html.element("h3", "The criteria");
        html.open("dl");
        for (Criterion criterion : Criterion.values()) {
            html.element("dt", Capitals.upper(criterion.title()));
            html.element("dd", Capitals.upper(criterion.meaning()) + ".");
        }
        html.close();
    }

    private void overview(Html html) {
        html.element("h3", "Preferred policy by criterion");
        List<Criterion> criteria = Arrays.stream(Criterion.values())
                .filter(criterion -> robustness.outcomes().stream()
                        .anyMatch(o -> o.criteria().contains(criterion)))
                .toList();
        Table table = new Table(
                html,
                Stream.concat(Stream.of("Outcome"), criteria.stream().map(c -> Capitals.upper(c.title())))
                        .toArray(String[]::new));
        for (OutcomeRobustness outcome : robustness.outcomes()) {
            table.row().head(() -> html.text(outcome.objective().outcome().label()));
            for (Criterion criterion : criteria) {
                boolean there = outcome.criteria().contains(criterion);
                table.cell(there ? words.names(outcome.best(criterion)) : "");
            }
        }
        table.finish();
    }

    private void together(Html html) {
        if (robustness.together().isEmpty()) {
            return;
        }
        html.element("h3", "All thresholds at once");
        Table table = new Table(html, "Policy", "Futures in which every threshold is met", "Rank");
        for (Score score : robustness.together()) {
            table.row()
                    .head(() -> html.text(words.names(List.of(score.policy()))))
                    .cell(RobustnessWords.value(robustness.outcomes().get(0).objective(), score))
                    .cell(Integer.toString(score.rank()));
        }
        table.finish();
    }
}
