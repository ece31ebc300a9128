package corridor.report.history;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import corridor.report.phrase.PlainNumber;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;

/** The part lists the outcomes of one history. */
final class HistoryOutcomesPart implements Part {
    private final Catalogue catalogue;
    private final RunResult run;

    HistoryOutcomesPart(Catalogue catalogue, RunResult run) {
        this.catalogue = catalogue;
        this.run = run;
    }

    @Override
    public String id() {
        return "outcomes";
    }

    @Override
    public String title() {
        return "Outcomes of this history";
    }

    @Override
    public void write(Html html) {
        OutcomeTable outcomes = OutcomeTable.of(catalogue);
        Table table = new Table(html, "Outcome", "Value", "Unit", "What it counts");
        for (Outcome outcome : outcomes.all()) {
            double value = run.outcomes()[outcomes.index(outcome.id())];
            if (!(outcome.conditional() && Double.isNaN(value))) {
                table.row().head(outcome.label());
                table.cell(PlainNumber.of(value)).cell(outcome.unit()).cell(outcome.meaning());
            }
        }
        table.finish();
    }
}
