package corridor.report;

import corridor.scenario.Info;
import corridor.scenario.Scenario;
import java.util.List;

/** Part 2: what each scenario does differently, who would decide it, and where that comes from. */
final class ChangesPart implements Part {
    private final ReportContents contents;

    ChangesPart(ReportContents contents) {
        this.contents = contents;
    }

    @Override
    public String id() {
        return "changes";
    }

    @Override
    public String title() {
        return "What each scenario changes";
    }

    @Override
    public void write(Html html) {
        for (Scenario scenario : contents.scenarios()) {
            html.open("h3");
            Key.write(html, contents.analysis(), scenario.name());
            html.close();
            html.element("p", scenario.title(), "class", "scenario-title");
            told(html, scenario.info());
            if (scenario == contents.reference()) {
                html.element("p", "The reference: the other scenarios are compared with it.");
            } else {
                table(html, contents.changes().getOrDefault(scenario.name(), List.of()));
            }
        }
    }

    private static void told(Html html, Info info) {
        if (!info.whatIsIt().isBlank()) {
            html.element("p", info.whatIsIt());
        }
        if (!info.limits().isBlank()) {
            html.open("p").element("strong", "Limits. ").text(info.limits()).close();
        }
    }

    private static void table(Html html, List<ChangeRow> rows) {
        if (rows.isEmpty()) {
            html.element("p", "Nothing differs from the reference.");
            return;
        }
        Table table = new Table(html, "What changes", "From", "To", "When", "Who decides", "Source");
        for (ChangeRow row : rows) {
            table.row();
            table.head(() -> {
                html.text(row.meaning());
                if (!row.id().isEmpty()) {
                    html.markup(" ").element("code", row.id());
                }
            });
            table.cell(row.from()).cell(row.to()).cell(row.when()).cell(row.whoDecides()).cell(row.source());
        }
        table.finish();
    }
}
