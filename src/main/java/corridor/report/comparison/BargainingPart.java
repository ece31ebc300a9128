package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.MonthlyBand;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.statistics.Band;
import corridor.catalogue.BargainIssue;
import corridor.catalogue.Outcome;
import corridor.report.page.ChartFigures;
import corridor.report.page.Figure;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import corridor.report.phrase.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bargaining part shows the issues, their course, and the effect of bargaining. */
final class BargainingPart implements Part {
    private final ReportContents contents;
    private final Analysis analysis;

    BargainingPart(ReportContents contents) {
        this.contents = contents;
        this.analysis = contents.analysis();
    }

    @Override
    public String id() {
        return "bargaining";
    }

    @Override
    public String title() {
        return "What the bargaining did";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                "Each quarter the stakeholders look at the world, bargain for a few turns, and who holds a lever that hangs"
                        + " on an issue takes at most one step toward what was agreed. No input of the table has been elicited"
                        + " from anybody, and on a benchmark the plain weighted mean of wishes has forecast better than such"
                        + " models: read this as a picture of pressure.");
        ChartFigures.write(html, contents.figures(Figure.Section.BARGAINING));
        issues(html);
        changed(html);
        html.open("p", "class", "note")
                .text(
                        "The history of a single run of a scenario shows its rounds: where each issue stands, who moved whom, what was agreed about each"
                                + " lever and what is in force.")
                .close();
    }

    private void issues(Html html) {
        List<String> bargained = bargained();
        html.element("h3", "Where the issues stand");
        Table table = new Table(html, "Issue", "Scenario", "At the start", "At the end");
        for (BargainIssue issue : contents.catalogue().issues()) {
            table.group(
                    bargained.size(),
                    () -> html.text(issue.name())
                            .markup(" ")
                            .element(
                                    "span",
                                    "0 " + issue.low() + ", 50 " + issue.middle() + ", 100 " + issue.high(),
                                    "class",
                                    "unit"));
            for (String scenario : bargained) {
                List<Band> bands =
                        series(scenario, issue.outcome()).orElseThrow().bands();
                table.row()
                        .head(() -> ScenarioKey.write(html, analysis, scenario))
                        .cell(points(bands.get(0)))
                        .cell(points(bands.get(bands.size() - 1)));
            }
        }
        table.finish();
        html.element("p", "Median, and in brackets the range that holds 90 % of the runs.", "class", "note");
    }

    private void changed(Html html) {
        if (analysis.bargaining().isEmpty()) {
            html.element(
                    "p", "The same without bargaining is not in this batch, so what bargaining changed is not known.");
            return;
        }
        html.element("h3", "The same scenario with bargaining and without");
        List<Difference> tabled = new ArrayList<>(new Headlines(analysis).tabledBargaining());
        Table table =
                new Table(html, "Outcome", "With bargaining", "Without", "Mean difference (95 % interval)", "Verdict");
        List<Outcome> outcomes =
                tabled.stream().map(Difference::outcome).distinct().toList();
        for (Outcome outcome : outcomes) {
            List<Difference> rows = tabled.stream()
                    .filter(difference -> difference.outcome().equals(outcome))
                    .toList();
            table.group(rows.size(), () -> {
                html.text(outcome.label());
                if (!outcome.label().equalsIgnoreCase(outcome.unit())) {
                    html.markup(" ").element("span", outcome.unit(), "class", "unit");
                }
            });
            for (Difference row : rows) {
                table.row()
                        .head(() -> ScenarioKey.write(html, analysis, row.scenario()))
                        .cell(contents.analysis().label(row.reference()))
                        .cell(Wording.difference(row))
                        .cell(verdict(row));
            }
        }
        table.finish();
    }

    private static String verdict(Difference difference) {
        boolean clear = difference.verdict() == Verdict.HIGHER || difference.verdict() == Verdict.LOWER;
        return clear
                ? Wording.direction(difference.outcome(), difference.mean())
                : difference.verdict().text();
    }

    private List<String> bargained() {
        return analysis.scenarios().stream()
                .filter(scenario -> contents.catalogue().issues().stream()
                        .allMatch(issue -> series(scenario, issue.outcome()).isPresent()))
                .toList();
    }

    private Optional<MonthlyBand> series(String scenario, String outcome) {
        return analysis.monthly().stream()
                .filter(band ->
                        band.scenario().equals(scenario) && band.outcome().id().equals(outcome))
                .filter(band -> !band.bands().isEmpty()
                        && !Double.isNaN(band.bands().get(0).median()))
                .findFirst();
    }

    private static String points(Band band) {
        return Math.round(band.median()) + " (" + Math.round(band.p5()) + " to " + Math.round(band.p95()) + ")";
    }
}
