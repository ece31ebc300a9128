package corridor.report.comparison;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Evidence;
import corridor.report.page.Citation;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import corridor.report.page.UnbrokenDates;
import corridor.scenario.Info;
import corridor.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The changes part lists the changes of each scenario, the actors that would decide them, and their sources. */
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
            ScenarioKey.write(html, contents.analysis(), scenario.name());
            html.close();
            html.element("p", scenario.title(), "class", "scenario-title");
            told(html, scenario.info());
            if (scenario.equals(contents.reference())) {
                html.element("p", "The reference: the other scenarios are compared with it.");
            } else {
                table(html, contents.changes().getOrDefault(scenario.name(), List.of()));
            }
        }
        sources(html);
    }

    private static void told(Html html, Info info) {
        if (!info.whatIsIt().isBlank()) {
            html.element("p", info.whatIsIt());
        }
        if (!info.limits().isBlank()) {
            html.open("p").element("strong", "Limits. ").text(info.limits()).close();
        }
        more(html, info);
    }

    /** Writes the texts for readers who want to know more, folded up. */
    private static void more(Html html, Info info) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("How it works", info.howItWorks());
        texts.put("Things to notice", info.thingsToNotice());
        texts.put("Things to try", info.thingsToTry());
        texts.values().removeIf(String::isBlank);
        if (texts.isEmpty()) {
            return;
        }
        html.open("details").element("summary", "How it works, what to notice, what to try");
        html.open("dl", "class", "definitions");
        texts.forEach((heading, text) -> html.element("dt", heading).element("dd", text));
        html.close().close();
    }

    private void table(Html html, List<ChangeRow> rows) {
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
            table.cell(row.from())
                    .cell(row.to())
                    .cell(() -> UnbrokenDates.write(html, row.when()))
                    .cell(row.whoDecides())
                    .cell(row.source());
        }
        table.finish();
        rows.stream()
                .map(ChangeRow::id)
                .filter(contents.catalogue().leverIds()::contains)
                .distinct()
                .map(contents.catalogue()::lever)
                .filter(lever -> !lever.dispute().isEmpty())
                .forEach(lever -> html.open("p", "class", "note")
                        .element("strong", "Contested: ")
                        .text(lever.dispute() + " ")
                        .element("code", lever.id())
                        .close());
    }

    /** Writes the sources of the changes, with any dispute about them. */
    private void sources(Html html) {
        Catalogue catalogue = contents.catalogue();
        Set<String> named = new TreeSet<>();
        contents.changes().values().forEach(rows -> rows.forEach(row -> named.addAll(evidence(row.id()))));
        List<Evidence> cited = named.stream()
                .filter(catalogue.evidenceIds()::contains)
                .map(catalogue::evidence)
                .toList();
        if (cited.isEmpty()) {
            return;
        }
        html.open("details").element("summary", "What the sources of these changes say (" + cited.size() + ")");
        html.open("dl", "class", "definitions");
        for (Evidence evidence : cited) {
            html.open("dt");
            Citation.write(html, catalogue, evidence);
            html.close();
            html.element(
                    "dd",
                    evidence.statement() + (evidence.dispute().isEmpty() ? "" : " Contested: " + evidence.dispute()));
        }
        html.close().close();
    }

    private List<String> evidence(String id) {
        Catalogue catalogue = contents.catalogue();
        if (catalogue.leverIds().contains(id)) {
            return catalogue.lever(id).evidence();
        }
        if (catalogue.parameterIds().contains(id)) {
            return catalogue.parameter(id).evidence();
        }
        return catalogue.switchIds().contains(id) ? catalogue.switchOf(id).evidence() : List.of();
    }
}
