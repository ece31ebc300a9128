package corridor.report.pattern;

import corridor.analysis.pattern.ForecastScore;
import corridor.analysis.pattern.PatternFindings;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;

/** The forecast part gives the scores of the model and of null models. */
final class ForecastPart implements Part {
    private final PatternFindings findings;

    ForecastPart(PatternFindings findings) {
        this.findings = findings;
    }

    @Override
    public String id() {
        return "null-models";
    }

    @Override
    public String title() {
        return "Beside null models";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                "Attacks that PIPS counts a year. Null models know the record before the origin and nothing of the"
                        + " process. The parameters of Corridor were tuned on 2025, so its rows are in sample. Lower scores"
                        + " are better; few origins support no ranking. " + findings.notYet());
        Table table = new Table(
                html, "Origin", "Year", "Model", "Observed", "Median", "90 % interval", "CRPS", "Interval score");
        for (ForecastScore score : findings.forecasts()) {
            table.row()
                    .head(Integer.toString(score.origin()))
                    .cell(Integer.toString(score.year()))
                    .cell(score.model())
                    .cell(PatternLinesPart.number(score.observed()) + " (" + score.grade() + ")")
                    .cell(PatternLinesPart.number(score.median()))
                    .cell(PatternLinesPart.number(score.low()) + " to " + PatternLinesPart.number(score.high()))
                    .cell(PatternLinesPart.number(score.crps()))
                    .cell(PatternLinesPart.number(score.intervalScore()));
        }
        table.finish();
    }
}
