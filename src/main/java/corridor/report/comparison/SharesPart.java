package corridor.report.comparison;

import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import corridor.report.phrase.Wording;
import corridor.result.SharesEntry;
import java.util.List;

/** The shares part tells which settings of each scenario make its difference from the reference. */
final class SharesPart implements Part {
    private final ReportContents contents;

    SharesPart(ReportContents contents) {
        this.contents = contents;
    }

    @Override
    public String id() {
        return "why";
    }

    @Override
    public String title() {
        return "Which settings make the difference";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                "For each scenario, the scenarios between it and the reference were run with the same luck. A share is the"
                        + " mean effect of a setting over all orders in which the settings may be changed; the shares add"
                        + " up to the difference of the pairs of runs that each paragraph names, which may be fewer than"
                        + " those of the batch. Alone is its effect in the reference, last its effect when all others"
                        + " are in force. Shares say how the model makes the difference, under its assumptions; they are"
                        + " no evidence of what would happen in the world.");
        for (SharesEntry entry : contents.shares()) {
            html.open("h3");
            ScenarioKey.write(html, contents.analysis(), entry.scenario());
            html.text(": " + Wording.label(contents.catalogue().outcome(entry.outcome())));
            html.close();
            entry.sentences().forEach(sentence -> html.element("p", sentence));
            if (!entry.head().isEmpty()) {
                table(html, entry);
            }
        }
    }

    private static void table(Html html, SharesEntry entry) {
        Table table = new Table(html, entry.head().toArray(String[]::new));
        for (List<String> row : entry.rows()) {
            table.row().head(row.get(0));
            row.subList(1, row.size()).forEach(table::cell);
        }
        table.finish();
    }
}
