package corridor.report;

import java.util.List;

/** Would those who decide have chosen what the scenario makes them do? */
final class FeasibilityPart implements Part {
    private final ReportContents contents;

    FeasibilityPart(ReportContents contents) {
        this.contents = contents;
    }

    @Override
    public String id() {
        return "feasibility";
    }

    @Override
    public String title() {
        return "Would they do it?";
    }

    @Override
    public void write(Html html) {
        List<Feasibility> known = contents.feasibility();
        if (known.isEmpty()) {
            html.element(
                    "p",
                    "A scenario fixes what somebody does, whether or not they would choose it. How often the actors of the"
                            + " model would have chosen or accepted it was not recorded in this batch.");
            return;
        }
        html.element(
                "p",
                "A scenario fixes what somebody does. In the same runs the model also asked those who decide what they"
                        + " would have chosen: a low share means that the scenario goes against their interests as modelled.");
        Table table = new Table(html, "Scenario", "What is fixed", "Who decides", "Would have chosen it", "Runs");
        for (Feasibility row : known) {
            table.row().head(() -> Key.write(html, contents.analysis(), row.scenario()));
            table.cell(row.what())
                    .cell(row.who())
                    .cell("in " + Wording.percent(row.share()) + " of runs")
                    .cell(Integer.toString(row.runs()));
        }
        table.finish();
    }
}
