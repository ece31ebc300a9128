package corridor.report.pattern;

import corridor.analysis.pattern.BrokenModel;
import corridor.analysis.pattern.PatternFindings;
import corridor.analysis.pattern.PatternVerdict;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;

/** The broken-models part shows which patterns the models pass that were broken on purpose. */
final class BrokenPart implements Part {
    private final PatternFindings findings;

    BrokenPart(PatternFindings findings) {
        this.findings = findings;
    }

    @Override
    public String id() {
        return "broken-models";
    }

    @Override
    public String title() {
        return "Models that were broken on purpose";
    }

    @Override
    public void write(Html html) {
        html.element("p", "A pattern that a broken model passes as well says nothing about what was broken.");
        Table table = new Table(html, "Model", "Change", "Replicates", "Pass", "Near", "Fail", "Failed patterns");
        for (BrokenModel model : findings.broken()) {
            table.row()
                    .head(model.name())
                    .cell(model.change())
                    .cell(Integer.toString(model.replicates()))
                    .cell(Long.toString(model.count(PatternVerdict.PASS)))
                    .cell(Long.toString(model.count(PatternVerdict.NEAR)))
                    .cell(Long.toString(model.count(PatternVerdict.FAIL)))
                    .cell(String.join(", ", model.failed()));
        }
        table.finish();
    }
}
