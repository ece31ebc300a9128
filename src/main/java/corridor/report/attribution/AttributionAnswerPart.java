package corridor.report.attribution;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.CutShares;
import corridor.analysis.attribution.PlayerShare;
import corridor.analysis.attribution.RoundedShares;
import corridor.analysis.comparison.Verdict;
import corridor.chart.page.Chart;
import corridor.report.page.ChartFigures;
import corridor.report.page.Figure;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import corridor.report.phrase.Sentences;
import java.util.List;

/** The answer part tells what makes the difference: sentences, charts, and the table of shares. */
final class AttributionAnswerPart implements Part {
    private final AttributionFindings findings;
    private final ShareWords words;
    private final List<Chart> charts;

    AttributionAnswerPart(AttributionFindings findings, ShareWords words, List<Chart> charts) {
        this.findings = findings;
        this.words = words;
        this.charts = List.copyOf(charts);
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
        html.element("p", words.difference(), "class", "lead");
        if (findings.cuts().isEmpty()) {
            html.element("p", words.noShares());
        }
        for (CutShares cut : findings.cuts()) {
            html.element("p", words.shares(cut), "class", "lead");
            if (!words.together(cut).isEmpty()) {
                html.element("p", words.together(cut));
            }
        }
        ChartFigures.inOrder(html, charts.stream().map(Figure::of).toList());
        for (CutShares cut : findings.cuts()) {
            table(html, cut);
            html.element("h3", Sentences.of("answer.mind"));
            html.open("ul");
            words.cautions(cut).forEach(caution -> html.element("li", caution));
            html.close();
        }
    }

    private void table(Html html, CutShares cut) {
        RoundedShares rounded = RoundedShares.of(findings.difference(), cut);
        int decimals = rounded.decimals();
        html.element("h3", "Shares: " + ShareWords.labelWithUnit(findings.outcome()));
        Table table = new Table(html, "Setting", "Share", "95 % interval", "Alone", "Last", "Verdict");
        for (int k : ShareWords.bySize(cut)) {
            PlayerShare player = cut.players().get(k);
            table.row()
                    .head(ShareWords.change(player.player()))
                    .cell(ShareWords.signed(rounded.players().get(k)))
                    .cell(ShareWords.interval(
                            player.share().interval().low(),
                            player.share().interval().high(),
                            decimals))
                    .cell(ShareWords.signed(player.alone(), decimals))
                    .cell(ShareWords.signed(player.last(), decimals))
                    .cell(player.resolved() ? player.share().verdict().text() : Verdict.NOT_DISTINGUISHABLE.text());
        }
        if (rounded.rest().signum() != 0) {
            table.row()
                    .head("Rest")
                    .cell(ShareWords.signed(rounded.rest()))
                    .cell("")
                    .cell("")
                    .cell("")
                    .cell("");
        }
        table.row()
                .head("Difference")
                .cell(ShareWords.signed(rounded.difference()))
                .cell(ShareWords.interval(
                        findings.difference().interval().low(),
                        findings.difference().interval().high(),
                        decimals))
                .cell("")
                .cell("")
                .cell(findings.difference().verdict().text());
        table.finish();
    }
}
