package corridor.report.pattern;

import corridor.analysis.pattern.PatternFindings;
import corridor.analysis.pattern.PatternLine;
import corridor.analysis.pattern.PatternResult;
import corridor.catalogue.Pattern;
import corridor.number.DecimalText;
import corridor.report.page.ChartFigures;
import corridor.report.page.Figure;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import java.util.List;

/** The lines part shows each line with target, simulated value and provenance, and a chart for each pattern. */
final class PatternLinesPart implements Part {
    private static final int DIGITS = 3;
    private final PatternFindings findings;
    private final List<Figure> figures;

    PatternLinesPart(PatternFindings findings, List<Figure> figures) {
        this.findings = findings;
        this.figures = figures;
    }

    @Override
    public String id() {
        return "lines";
    }

    @Override
    public String title() {
        return "Lines and targets";
    }

    @Override
    public void write(Html html) {
        Table table = new Table(
                html,
                "Line",
                "What",
                "Target",
                "Simulated median",
                "90 % band",
                "Verdict",
                "In sample",
                "First seen",
                "Used for",
                "Evidence",
                "Note");
        for (PatternResult pattern : findings.patterns()) {
            pattern.lines().forEach(line -> row(table, line));
        }
        table.finish();
        ChartFigures.inOrder(html, figures);
    }

    private static void row(Table table, PatternLine line) {
        Pattern pattern = line.pattern();
        table.row()
                .head(pattern.id())
                .cell(pattern.meaning() + (pattern.unit().equals("1") ? "" : ", " + pattern.unit()))
                .cell(pattern.band())
                .cell(number(line.simulated().median()))
                .cell(number(line.simulated().p5()) + " to "
                        + number(line.simulated().p95()))
                .cell(line.verdict().word())
                .cell(pattern.inSample() ? "yes" : "no")
                .cell(pattern.firstSeen())
                .cell(pattern.usedFor())
                .cell(String.join(", ", pattern.evidence()))
                .cell(pattern.note());
    }

    static String number(double value) {
        return Double.isNaN(value) ? "-" : DecimalText.rounded(value, DIGITS);
    }
}
