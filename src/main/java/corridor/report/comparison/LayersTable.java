package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Dependence;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Layer;
import corridor.analysis.comparison.Standing;
import corridor.catalogue.Outcome;
import corridor.report.page.Html;
import corridor.report.page.Table;
import corridor.report.phrase.Wording;
import corridor.text.Capitals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A layers table shows the conclusions by layer, with the inputs on which they depend. */
final class LayersTable {
    private final ReportContents contents;
    private final Analysis analysis;
    private final DependenceWords words;

    LayersTable(ReportContents contents) {
        this.contents = contents;
        this.analysis = contents.analysis();
        this.words = new DependenceWords(contents);
    }

    void write(Html html) {
        html.element("h3", "Verdicts in layers");
        html.element("p", rule());
        html.element(
                "p",
                "The columns separate chance, parameters and rivals. One batch cannot separate parameters on which the record"
                        + " was used from those on which it says nothing, since all are drawn at once. A sensitivity"
                        + " analysis of the effect divides its variance that way, and the table of headlines does so for"
                        + " the headline effects; both make runs of their own.",
                "class",
                "note");
        List<Layer.Kind> kinds = kinds();
        List<String> columns = new ArrayList<>(List.of("Outcome", "Scenario"));
        kinds.forEach(kind -> columns.add(Capitals.upper(kind.text())));
        columns.add("Same direction");
        columns.add("Conclusion");
        html.open("div", "class", "loose");
        Table table = new Table(html, columns.toArray(String[]::new));
        for (Outcome outcome : new Headlines(analysis).tabled()) {
            List<Conclusion> rows = analysis.conclusions().stream()
                    .filter(c -> c.outcome().equals(outcome))
                    .toList();
            table.group(rows.size(), () -> html.text(outcome.label()));
            for (Conclusion row : rows) {
                table.row().head(() -> ScenarioKey.write(html, analysis, row.scenario()));
                kinds.forEach(kind -> table.cell(layer(row, kind)));
                table.cell(Double.isNaN(row.sameDirection()) ? "" : Wording.percent(row.sameDirection()));
                table.cell(() -> SummaryTable.standing(html, row));
            }
        }
        table.finish();
        html.close();
        dependences(html);
    }

    private String rule() {
        return "Chance only takes the futures as they were drawn; chance and parameters takes each future as one draw of"
                + " what nobody knows; across structures averages over the rival mechanisms that were run. A conclusion is"
                + " robust when every layer gives the same direction, at least 90 % of futures share it (chance taken out),"
                + " nothing that was varied turns it, and it survives the correction for all "
                + analysis.conclusions().size()
                + " comparisons (Benjamini and Hochberg, 5 %). It depends on a parameter when"
                + " the effects of futures go with its draws (rank correlation, corrected for all parameters and comparisons) and the"
                + " verdicts of the lower and upper half of the draws differ; on a switch, in the same way, when the rival"
                + " option changes the verdict. What a lever sets by definition is built in and no finding.";
    }

    private List<Layer.Kind> kinds() {
        return List.of(Layer.Kind.values()).stream()
                .filter(kind -> analysis.conclusions().stream()
                        .anyMatch(c -> c.layer(kind).isPresent()))
                .toList();
    }

    private String layer(Conclusion conclusion, Layer.Kind kind) {
        Optional<Layer> layer = conclusion.layer(kind);
        Optional<Difference> difference = analysis.differences().stream()
                .filter(d -> d.scenario().equals(conclusion.scenario())
                        && d.outcome().equals(conclusion.outcome()))
                .findFirst();
        if (layer.isEmpty() || difference.isEmpty()) {
            return "";
        }
        String verdict = ComparisonWords.verdict(layer.get().verdict(), conclusion.outcome());
        return Double.isNaN(layer.get().low())
                ? verdict
                : verdict + " (" + Wording.interval(as(difference.get(), layer.get())) + ")";
    }

    /** Returns a copy of the difference with the mean and the interval of a layer, so that both are worded alike. */
    private static Difference as(Difference d, Layer layer) {
        return new Difference(
                d.scenario(),
                d.reference(),
                d.outcome(),
                d.pairs(),
                d.referenceMedian(),
                d.referenceMean(),
                layer.mean(),
                layer.low(),
                layer.high(),
                d.spread(),
                d.superiority(),
                d.matters(),
                layer.verdict());
    }

    private void dependences(Html html) {
        List<Conclusion> depending = analysis.conclusions().stream()
                .filter(c -> !c.dependsOn().isEmpty() && c.standing() == Standing.DEPENDS)
                .toList();
        if (depending.isEmpty()) {
            return;
        }
        html.open("details").element("summary", "What conclusions depend on (" + depending.size() + ")");
        Table table = new Table(html, "Conclusion", "Depends on", "There", "Elsewhere");
        for (Conclusion conclusion : depending) {
            for (Dependence on : conclusion.dependsOn()) {
                table.row().head(() -> {
                    html.text(conclusion.outcome().label() + ", ");
                    ScenarioKey.write(html, analysis, conclusion.scenario());
                });
                table.cell(() -> {
                    html.text(meaning(on)).markup(" ").element("code", on.id());
                });
                table.cell(words.side(conclusion, on, on.one()));
                table.cell(words.side(conclusion, on, on.other()));
            }
        }
        table.finish();
        html.close();
    }

    private String meaning(Dependence on) {
        if (contents.catalogue().parameterIds().contains(on.id())) {
            return contents.catalogue().parameter(on.id()).meaning();
        }
        return contents.catalogue().switchIds().contains(on.id())
                ? contents.catalogue().switchOf(on.id()).meaning()
                : "";
    }
}
