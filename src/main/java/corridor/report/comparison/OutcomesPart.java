package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.OutcomeBand;
import corridor.analysis.comparison.Verdict;
import corridor.catalogue.Outcome;
import corridor.report.page.ChartFigures;
import corridor.report.page.Figure;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import corridor.report.phrase.Wording;
import java.util.List;

/** The outcomes part shows the outcomes as charts and as a table with verdicts in words. */
final class OutcomesPart implements Part {
    private static final double LEVEL = 0.05;
    private final ReportContents contents;
    private final Analysis analysis;

    OutcomesPart(ReportContents contents) {
        this.contents = contents;
        this.analysis = contents.analysis();
    }

    @Override
    public String id() {
        return "outcomes";
    }

    @Override
    public String title() {
        return "Outcomes in detail";
    }

    @Override
    public void write(Html html) {
        howToRead(html);
        ChartFigures.write(html, contents.figures(Figure.Section.OUTCOMES));
        Headlines headlines = new Headlines(analysis);
        html.element("h3", "The outcomes that matter most to the question");
        table(html, headlines.tabled());
        chanceFinds(html);
        everyOther(html, headlines.others());
        definitions(html, headlines.all());
    }

    private void howToRead(Html html) {
        if (analysis.differences().isEmpty()) {
            html.element("p", "Medians, with the range that holds 90 % of " + ComparisonWords.sample(analysis) + ".");
            return;
        }
        html.element(
                "p",
                "Every scenario met the same luck: run by run, the difference from "
                        + analysis.referenceLabel()
                        + " is the scenario\u2019s doing within the model. A band holds 90 % of the runs: how widely"
                        + " single histories differ. An interval is the 95 % bootstrap interval of the mean difference: how"
                        + " surely the average effect is known"
                        + (analysis.parametersVary() ? ", each future counted once." : ".")
                        + " The two answer different questions, and a sure average can"
                        + " still hide in the noise of one history.");
    }

    private void table(Html html, List<Outcome> outcomes) {
        boolean compared = !analysis.differences().isEmpty();
        Table table = compared
                ? new Table(
                        html, "Outcome", "Scenario", "Median (90 % band)", "Mean difference (95 % interval)", "Verdict")
                : new Table(html, "Outcome", "Scenario", "Median (90 % band)");
        for (Outcome outcome : outcomes) {
            table.group(analysis.scenarios().size(), () -> {
                html.text(outcome.label());
                if (!outcome.label().equalsIgnoreCase(outcome.unit())) {
                    html.markup(" ").element("span", outcome.unit(), "class", "unit");
                }
            });
            for (String scenario : analysis.scenarios()) {
                row(html, table, scenario, outcome, compared);
            }
        }
        table.finish();
    }

    private void row(Html html, Table table, String scenario, Outcome outcome, boolean compared) {
        table.row().head(() -> ScenarioKey.write(html, analysis, scenario)).cell(Wording.band(band(scenario, outcome)));
        if (!compared) {
            return;
        }
        if (scenario.equals(analysis.reference())) {
            table.cell("reference").cell("");
            return;
        }
        Difference difference = difference(scenario, outcome);
        table.cell(Wording.difference(difference)).cell(() -> verdict(html, difference));
    }

    private static void verdict(Html html, Difference difference) {
        boolean clear = difference.verdict() == Verdict.HIGHER || difference.verdict() == Verdict.LOWER;
        if (clear) {
            html.element("strong", Wording.direction(difference.outcome(), difference.mean()))
                    .text(" in " + Wording.agreement(difference) + " of pairs");
        } else {
            html.text(difference.verdict().text());
        }
    }

    private void chanceFinds(Html html) {
        long judged = analysis.differences().stream()
                .filter(difference -> difference.high() > difference.low())
                .count();
        if (judged == 0) {
            return;
        }
        long found = analysis.differences().stream()
                .filter(difference -> difference.high() > difference.low())
                .filter(difference -> difference.low() > 0 || difference.high() < 0)
                .count();
        html.element(
                "p",
                "Many comparisons are many chances to be wrong: this report has " + judged
                        + " intervals. If no scenario changed anything, about "
                        + Math.max(1, Math.round(LEVEL * judged)) + " of them would still exclude zero by chance; here "
                        + found + " do.",
                "class",
                "note");
    }

    private void everyOther(Html html, List<Outcome> others) {
        if (others.isEmpty()) {
            return;
        }
        html.open("details").element("summary", "All other outcomes (" + others.size() + ")");
        table(html, others);
        html.close();
    }

    private static void definitions(Html html, List<Outcome> outcomes) {
        html.open("details").element("summary", "What each outcome counts").open("dl", "class", "definitions");
        for (Outcome outcome : outcomes) {
            html.element("dt", outcome.label());
            html.open("dd")
                    .text(outcome.meaning() + "." + (outcome.caution().isEmpty() ? "" : " " + outcome.caution()));
            html.text(" ").element("code", outcome.id()).close();
        }
        html.close().close();
    }

    private OutcomeBand band(String scenario, Outcome outcome) {
        return analysis.outcomes().stream()
                .filter(band ->
                        band.scenario().equals(scenario) && band.outcome().equals(outcome))
                .findFirst()
                .orElseThrow();
    }

    private Difference difference(String scenario, Outcome outcome) {
        return analysis.differences().stream()
                .filter(d -> d.scenario().equals(scenario) && d.outcome().equals(outcome))
                .findFirst()
                .orElseThrow();
    }
}
