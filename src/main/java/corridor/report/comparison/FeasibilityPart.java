package corridor.report.comparison;

import corridor.analysis.comparison.OutcomeBand;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import corridor.report.phrase.Wording;
import java.util.List;

/** The feasibility part gives the probability that the actors would have chosen the actions that a scenario imposes. */
final class FeasibilityPart implements Part {
    private static final String FEASIBILITY = "feasibility";
    private final ReportContents contents;

    FeasibilityPart(ReportContents contents) {
        this.contents = contents;
    }

    @Override
    public String id() {
        return FEASIBILITY;
    }

    @Override
    public String title() {
        return "Would they do it?";
    }

    @Override
    public void write(Html html) {
        List<FeasibilityRow> known = contents.feasibility();
        if (known.isEmpty()) {
            overall(html);
            return;
        }
        html.element(
                "p",
                "A scenario fixes what somebody does. On each occasion on which those who decide would have looked at it,"
                        + " the model also asked how likely they were to choose or accept what is fixed, or more of it."
                        + " A low chance means that the scenario goes against their interests as modelled. A chance"
                        + " belongs to one occasion: what is unlikely each quarter can still come about in years. The"
                        + " rules behind it are assumptions.");
        Table table = new Table(
                html, "Scenario", "What is fixed", "Who decides", "Chance on an occasion", "90 % of runs", "Runs");
        for (FeasibilityRow row : known) {
            table.row().head(() -> ScenarioKey.write(html, contents.analysis(), row.scenario()));
            table.cell(row.what())
                    .cell(row.who())
                    .cell(Wording.percent(row.chance()))
                    .cell(Wording.percent(row.low()) + " to " + Wording.percent(row.high()))
                    .cell(Integer.toString(row.runs()));
        }
        table.finish();
    }

    /** Writes the feasibility of each scenario as a whole, if the values by lever are not known. */
    private void overall(Html html) {
        html.element("p", "A scenario fixes what somebody does, whether or not they would choose it.");
        List<OutcomeBand> kept = contents.analysis().outcomes().stream()
                .filter(band -> band.outcome().id().equals(FEASIBILITY) && band.replicates() > 0)
                .toList();
        if (kept.isEmpty()) {
            html.element("p", "These scenarios fix nothing that the model's actors decide by a rule of their own.");
            return;
        }
        html.element(
                "p",
                "On each occasion the model also asked what the actors would have chosen: the chance that they gave to what"
                        + " is fixed, on average over occasions and over the fixed levers for which there is a rule. The"
                        + " rules are assumptions.");
        Table table = new Table(html, "Scenario", "Mean chance", "90 % of runs", "Runs");
        for (OutcomeBand band : kept) {
            table.row().head(() -> ScenarioKey.write(html, contents.analysis(), band.scenario()));
            table.cell(Wording.percent(band.mean()))
                    .cell(Wording.percent(band.band().p5()) + " to "
                            + Wording.percent(band.band().p95()))
                    .cell(Integer.toString(band.replicates()));
        }
        table.finish();
    }
}
