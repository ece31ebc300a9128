package corridor.report.hindcast;

import corridor.analysis.hindcast.HindcastFindings;
import corridor.analysis.hindcast.ReactionLags;
import corridor.analysis.statistics.Band;
import corridor.report.page.ChartFigures;
import corridor.report.page.Figure;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import java.util.List;

/**
 * The reactions part of a hindcast report shows for each reaction its share, its lags, and its share without the event.
 */
final class HindcastReactionsPart implements Part {
    private final HindcastFindings findings;
    private final Figure figure;

    HindcastReactionsPart(HindcastFindings findings, Figure figure) {
        this.findings = findings;
        this.figure = figure;
    }

    @Override
    public String id() {
        return "reactions";
    }

    @Override
    public String title() {
        return "Reactions beside the record";
    }

    @Override
    public void write(Html html) {
        ChartFigures.write(html, List.of(figure));
        Table table = new Table(
                html,
                "Reaction",
                "Window",
                "Came in its window",
                "Lag in the record",
                "Median lag",
                "25-75 %",
                "5-95 %",
                "Came without the event",
                "The event adds, points");
        for (ReactionLags row : findings.reactions()) {
            Band band = row.band();
            table.row()
                    .head(() -> html.text(HindcastWords.heading(row.reaction())))
                    .cell(row.reaction().windowDays() + " days")
                    .cell(HindcastWords.share(row.came()))
                    .cell(row.reaction().observedLag() + " days")
                    .cell(HindcastWords.days(band.median()))
                    .cell(HindcastWords.range(row, Band::p25, Band::p75))
                    .cell(HindcastWords.range(row, Band::p5, Band::p95))
                    .cell(HindcastWords.share(row.without()))
                    .cell(HindcastWords.added(row));
        }
        table.finish();
        html.element(
                "p",
                "Shares of replicates, in brackets 95 % intervals (Wilson). Lags in days, where the reaction came. The same"
                        + " replicates were run again with the same luck but without the event: what comes then comes"
                        + " anyway.",
                "class",
                "note");
        html.open("ul");
        findings.reactions().forEach(row -> html.element("li", HindcastWords.verdict(row)));
        html.close();
    }
}
