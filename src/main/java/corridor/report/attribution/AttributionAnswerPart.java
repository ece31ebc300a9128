package corridor.report.attribution;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.CutShares;
import corridor.analysis.attribution.OpenedLoops;
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
        if (findings.isUndivided()) {
            html.element("p", words.noShares());
        }
        for (CutShares cut : findings.cuts()) {
            if (cut.cut().isOfWays()) {
                html.element("h2", "Ways into " + cut.cut().name());
            }
            html.element("p", words.shares(cut), "class", "lead");
            if (!words.together(cut).isEmpty()) {
                html.element("p", words.together(cut));
            }
            ChartFigures.inOrder(html, figures(cut));
            table(html, cut);
        }
        if (!findings.loops().loops().isEmpty()) {
            loops(html);
        }
        List<String> cautions = new ShareCautions(findings).all();
        if (!cautions.isEmpty()) {
            html.element(findings.cuts().size() > 1 ? "h2" : "h3", Sentences.of("answer.mind"));
            html.open("ul");
            cautions.forEach(caution -> html.element("li", caution));
            html.close();
        }
    }

    private List<Figure> figures(CutShares cut) {
        String id = "why-" + cut.cut().id();
        return charts.stream()
                .filter(chart -> chart.id().equals(id) || chart.id().equals(id + "-months"))
                .map(Figure::of)
                .toList();
    }

    private void loops(Html html) {
        LoopWords loops = new LoopWords(findings, words);
        loops.sentences().forEach(sentence -> html.element("p", sentence, "class", "lead"));
        int decimals = loops.decimals();
        html.element("h3", "Without single loops: " + ShareWords.labelWithUnit(findings.outcome()));
        Table table = new Table(html, "Loop", "Missing without it", "95 % interval", "Remains", "Verdict");
        for (OpenedLoops.Effect loop : loops.bySize()) {
            table.row()
                    .head(loop.loop().id() + ", " + loop.loop().name())
                    .cell(ShareWords.signed(loops.missing(loop)))
                    .cell(ShareRows.interval(loop.missing(), decimals))
                    .cell(ShareWords.signed(loops.remains(loop)))
                    .cell(ShareRows.verdict(loop.resolved(), loop.missing()));
        }
        table.row()
                .head("Difference with all loops")
                .cell(ShareWords.signed(findings.difference().mean(), decimals))
                .cell(ShareRows.interval(findings.difference(), decimals))
                .cell("")
                .cell(findings.difference().verdict().text());
        table.finish();
    }

    private void table(Html html, CutShares cut) {
        html.element("h3", "Shares: " + ShareWords.labelWithUnit(findings.outcome()));
        Table table = new Table(html, ShareRows.head(cut).toArray(String[]::new));
        for (List<String> row : ShareRows.of(findings, cut)) {
            table.row().head(row.get(0));
            row.subList(1, row.size()).forEach(table::cell);
        }
        table.finish();
    }
}
