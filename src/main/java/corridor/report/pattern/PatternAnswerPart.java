package corridor.report.pattern;

import corridor.analysis.pattern.BrokenModel;
import corridor.analysis.pattern.PatternFindings;
import corridor.analysis.pattern.PatternResult;
import corridor.analysis.pattern.PatternVerdict;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;

/** The answer part gives the number of patterns by verdict, and the verdict on each pattern. */
final class PatternAnswerPart implements Part {
    private final PatternFindings findings;

    PatternAnswerPart(PatternFindings findings) {
        this.findings = findings;
    }

    @Override
    public String id() {
        return "answer";
    }

    @Override
    public String title() {
        return "The answer in brief";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                "Of " + findings.patterns().size() + " patterns the model passes " + count(PatternVerdict.PASS)
                        + ", is near " + count(PatternVerdict.NEAR) + " and fails " + count(PatternVerdict.FAIL) + "; "
                        + count(PatternVerdict.REPORT) + " are only reported. Of the passed ones, "
                        + findings.passedInSample() + " are in sample.",
                "class",
                "lead");
        for (BrokenModel model : findings.undetected()) {
            html.element(
                    "p",
                    "The patterns do not detect the broken model " + model.name() + ", in which " + model.change()
                            + ": it fails the same patterns.");
        }
        html.element(
                "p",
                "A line passes when the simulated median lies inside the target. It is near when the median lies outside"
                        + " by less than half the target's width and the 90 % band overlaps the target. A pattern has the"
                        + " worst verdict of its lines. Patterns in sample were tuned on: agreement with them is no test,"
                        + " and no agreement here is evidence for the effect of a policy.");
        Table table = new Table(html, "Pattern", "Verdict", "In sample", "Deciding line");
        for (PatternResult pattern : findings.patterns()) {
            table.row()
                    .head(pattern.id())
                    .cell(pattern.verdict().word())
                    .cell(pattern.inSample() ? "yes" : "no")
                    .cell(pattern.deciding().pattern().id() + ": "
                            + pattern.deciding().pattern().meaning());
        }
        table.finish();
    }

    private long count(PatternVerdict verdict) {
        return PatternFindings.count(findings.patterns(), verdict);
    }
}
