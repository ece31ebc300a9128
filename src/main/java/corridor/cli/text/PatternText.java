package corridor.cli.text;

import corridor.analysis.pattern.BrokenModel;
import corridor.analysis.pattern.ForecastScore;
import corridor.analysis.pattern.PatternFindings;
import corridor.analysis.pattern.PatternLine;
import corridor.analysis.pattern.PatternResult;
import corridor.analysis.pattern.PatternVerdict;
import corridor.number.Counted;
import corridor.number.DecimalText;
import java.util.List;

/**
 * Formats the comparison of the model with the record as text: lines of patterns, verdicts of patterns, forecasts, and
 * broken models.
 */
public final class PatternText {
    private static final int DIGITS = 3;

    private PatternText() {}

    public static String of(PatternFindings findings) {
        StringBuilder text = new StringBuilder();
        text.append(Counted.of(findings.replicates(), "replicate"))
                .append(" from ")
                .append(findings.start())
                .append(", seed ")
                .append(findings.seed())
                .append(".\n\n");
        text.append(lines(findings.patterns())).append('\n');
        text.append(patterns(findings.patterns())).append('\n');
        text.append("Attacks a year, forecasts from what was known before the origin; lower scores are better:\n");
        text.append(forecasts(findings.forecasts()));
        if (!findings.notYet().isEmpty()) {
            text.append(findings.notYet()).append('\n');
        }
        text.append('\n').append("Patterns that models pass that were broken on purpose:\n");
        text.append(broken(findings.broken()));
        return text.toString();
    }

    private static String lines(List<PatternResult> patterns) {
        TextTable table = new TextTable("line", "target", "simulated", "90 % band", "verdict", "in sample", "what");
        for (PatternResult pattern : patterns) {
            for (PatternLine line : pattern.lines()) {
                table.row(
                        line.pattern().id(),
                        line.pattern().band(),
                        number(line.simulated().median()),
                        number(line.simulated().p5()) + " to "
                                + number(line.simulated().p95()),
                        line.verdict().word(),
                        line.pattern().inSample() ? "yes" : "no",
                        line.pattern().meaning());
            }
        }
        return table.text();
    }

    private static String patterns(List<PatternResult> patterns) {
        TextTable table = new TextTable("pattern", "verdict", "in sample");
        patterns.forEach(
                pattern -> table.row(pattern.id(), pattern.verdict().word(), pattern.inSample() ? "yes" : "no"));
        StringBuilder text = new StringBuilder(table.text());
        for (PatternVerdict verdict : PatternVerdict.values()) {
            long count = PatternFindings.count(patterns, verdict);
            text.append(text.charAt(text.length() - 1) == '\n' ? "" : ", ").append(verdict.word() + " " + count);
        }
        return text.append('\n').toString();
    }

    private static String forecasts(List<ForecastScore> scores) {
        TextTable table = new TextTable(
                "origin", "year", "model", "observed", "median", "90 % interval", "CRPS", "interval score");
        for (ForecastScore score : scores) {
            table.row(
                    Integer.toString(score.origin()),
                    Integer.toString(score.year()),
                    score.model(),
                    number(score.observed()) + " (" + score.grade() + ")",
                    number(score.median()),
                    number(score.low()) + " to " + number(score.high()),
                    number(score.crps()),
                    number(score.intervalScore()));
        }
        return table.text();
    }

    private static String broken(List<BrokenModel> models) {
        TextTable table = new TextTable("model", "replicates", "pass", "near", "fail", "failed", "what was changed");
        for (BrokenModel model : models) {
            table.row(
                    model.name(),
                    Integer.toString(model.replicates()),
                    Long.toString(model.count(PatternVerdict.PASS)),
                    Long.toString(model.count(PatternVerdict.NEAR)),
                    Long.toString(model.count(PatternVerdict.FAIL)),
                    model.failed().isEmpty() ? "-" : String.join(" ", model.failed()),
                    model.change().isEmpty() ? "nothing" : model.change());
        }
        return table.text();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : DecimalText.rounded(value, DIGITS);
    }
}
