package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Verdict;
import corridor.report.page.ChartFigures;
import corridor.report.page.Figure;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import corridor.report.phrase.NumberResolution;
import corridor.report.phrase.Wording;
import java.util.List;

/** The drivers part shows the drivers of the results, and the questions that this batch leaves open. */
final class DriversPart implements Part {
    private static final double HUGE = 100_000;
    private final ReportContents contents;
    private final Analysis analysis;

    DriversPart(ReportContents contents) {
        this.contents = contents;
        this.analysis = contents.analysis();
    }

    @Override
    public String id() {
        return "drivers";
    }

    @Override
    public String title() {
        return "How sure is it, and what drives it";
    }

    @Override
    public void write(Html html) {
        if (!analysis.parametersVary()) {
            html.open("p")
                    .element("strong", "The parameters were not varied in this batch.")
                    .text(
                            " Each stood at one value, its default unless a scenario says otherwise. The bands therefore show"
                                    + " chance only; what nobody knows about the parameters would widen them and could turn a"
                                    + " verdict round. Which assumptions matter most cannot be read from this report.")
                    .close();
        } else if (!analysis.conclusions().isEmpty()) {
            new LayersTable(contents).write(html);
        }
        ChartFigures.write(html, contents.figures(Figure.Section.DRIVERS));
        if (!analysis.differences().isEmpty()) {
            unresolved(html);
        }
    }

    private void unresolved(Html html) {
        html.element("h3", "Not resolved by this number of runs");
        List<Difference> open = new Headlines(analysis)
                .tabledDifferences().stream()
                        .filter(difference -> difference.verdict() == Verdict.NOT_DISTINGUISHABLE)
                        .toList();
        if (open.isEmpty()) {
            html.element(
                    "p", "Every difference in the table of the main outcomes is either clear or too small to matter.");
            return;
        }
        html.element(
                "p",
                "\u201cNot distinguishable\u201d does not mean \u201cno effect\u201d. For each such difference among the main"
                        + " outcomes: the smallest difference that matters here, and about how many "
                        + (analysis.parametersVary() ? "futures" : "replicates") + " an interval"
                        + " of that half-width would take.");
        Table table = new Table(
                html,
                "Outcome",
                "Scenario",
                "Mean difference (95 % interval)",
                "Would matter",
                analysis.parametersVary() ? "Futures" : "Replicates");
        for (Difference difference : open) {
            table.row().head(() -> html.text(difference.outcome().label()));
            table.cell(() -> ScenarioKey.write(html, analysis, difference.scenario()));
            table.cell(Wording.difference(difference)).cell(matters(difference)).cell(needed(difference));
        }
        table.finish();
    }

    private static String matters(Difference difference) {
        String size = NumberResolution.of(difference.matters() / 5, difference.matters())
                .text(difference.matters());
        return Wording.quantity(size, difference.outcome().unit());
    }

    /**
     * Returns the number of units that would resolve the smallest difference that matters. Half widths shrink with the
     * square root of the number of units.
     */
    private String needed(Difference difference) {
        double half = (difference.high() - difference.low()) / 2;
        int units = analysis.parametersVary() ? analysis.futures() : difference.pairs();
        double needed = units * (half / difference.matters()) * (half / difference.matters());
        if (!(difference.matters() > 0) || Double.isNaN(needed)) {
            return "";
        }
        double least = Math.max(StrictMath.ceil(needed), units + 1.0);
        return least > HUGE
                ? "over 100,000"
                : "about " + NumberResolution.of(Math.max(2, least / 10), least).text(least);
    }
}
