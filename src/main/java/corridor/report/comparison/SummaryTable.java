package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Finding;
import corridor.analysis.comparison.OutcomeBand;
import corridor.analysis.comparison.Standing;
import corridor.catalogue.Outcome;
import corridor.report.page.Html;
import corridor.report.page.Table;
import corridor.report.phrase.LeadText;
import corridor.report.phrase.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The summary table is the first table of the report: the main outcomes, with a column for each scenario. */
final class SummaryTable {
    /**
     * Largest number of scenarios with full cells. With more scenarios, a cell holds only the difference and its
     * standing.
     */
    private static final int WIDE = 3;

    /**
     * Largest number of scenarios in one table, so that the table fits a screen and a printed page; more have further
     * tables.
     */
    private static final int BESIDE = 4;

    private final Analysis analysis;

    SummaryTable(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Returns the outcomes of the table, theme by theme. */
    List<Outcome> outcomes() {
        return new Headlines(analysis).answer();
    }

    void write(Html html) {
        List<String> others = analysis.scenarios().stream()
                .filter(name -> !name.equals(analysis.reference()))
                .toList();
        if (others.isEmpty() || outcomes().isEmpty()) {
            return;
        }
        html.element("h3", "The main outcomes at a glance");
        html.element("p", howToRead(others.size()), "class", "note");
        html.open("div", "class", others.size() > WIDE ? "glance dense" : "glance");
        int tables = (others.size() + BESIDE - 1) / BESIDE;
        for (int k = 0; k < tables; k++) {
            List<String> some = others.subList(others.size() * k / tables, others.size() * (k + 1) / tables);
            table(html, some, others.size() <= WIDE);
        }
        html.close();
    }

    private void table(Html html, List<String> scenarios, boolean wide) {
        Table table = new Table(html, columns(scenarios));
        for (Outcome outcome : outcomes()) {
            table.row().head(() -> label(html, outcome)).cell(Wording.band(band(outcome)));
            for (String scenario : scenarios) {
                table.cell(() -> cell(html, scenario, outcome, wide));
            }
        }
        table.finish();
    }

    private String[] columns(List<String> others) {
        String[] columns = new String[others.size() + 2];
        columns[0] = "Outcome";
        columns[1] = analysis.referenceLabel() + ", median (90 % band)";
        for (int k = 0; k < others.size(); k++) {
            columns[k + 2] = analysis.label(others.get(k));
        }
        return columns;
    }

    private String howToRead(int others) {
        String each = "Each cell: mean difference from " + analysis.referenceLabel() + " over the whole run";
        if (others > WIDE) {
            return each + ", and how far that conclusion carries. Intervals and layers stand further down.";
        }
        String layers = ComparisonWords.layers(analysis);
        return each + " (95 % interval)"
                + (layers.isEmpty() ? "" : "; the verdict seen through " + layers)
                + "; and how far the conclusion carries.";
    }

    private static void label(Html html, Outcome outcome) {
        html.text(outcome.label());
        if (!outcome.label().equalsIgnoreCase(outcome.unit())) {
            html.markup(" ").element("span", outcome.unit(), "class", "unit");
        }
    }

    private void cell(Html html, String scenario, Outcome outcome, boolean wide) {
        Optional<Finding> finding = analysis.finding(scenario, outcome);
        if (finding.isEmpty()) {
            html.text("\u2013");
            return;
        }
        LeadText difference = Wording.sizeAndInterval(finding.get().difference());
        html.element("strong", difference.lead());
        if (wide) {
            html.text(difference.rest());
        }
        Optional<Conclusion> conclusion = finding.get().conclusion();
        conclusion
                .filter(c -> wide && c.layers().size() > 1)
                .ifPresent(c -> html.markup(" ").element("span", verdicts(c), "class", "layers"));
        conclusion.ifPresent(c -> standing(html, c));
    }

    /** Returns the verdicts of the layers with an interval; with one replicate a future, chance alone has none. */
    static String verdicts(Conclusion conclusion) {
        return String.join(
                " \u00b7 ",
                conclusion.layers().stream()
                        .filter(layer -> !Double.isNaN(layer.low()))
                        .map(layer -> ComparisonWords.verdict(layer.verdict(), conclusion.outcome()))
                        .toList());
    }

    /** Writes the standing of a conclusion, with the first input on which it depends and the number of others. */
    static void standing(Html html, Conclusion conclusion) {
        html.markup(" ");
        html.element(
                "span",
                ComparisonWords.chip(conclusion),
                "class",
                "standing s-" + conclusion.standing().name().toLowerCase(Locale.ROOT));
        if (conclusion.standing() == Standing.DEPENDS && !conclusion.dependsOn().isEmpty()) {
            html.markup(" ").open("span", "class", "on");
            conclusion.dependsOn().stream().limit(1).forEach(on -> html.element("code", on.id()));
            if (conclusion.dependsOn().size() > 1) {
                html.text(" and " + (conclusion.dependsOn().size() - 1) + " more");
            }
            html.close();
        }
    }

    private OutcomeBand band(Outcome outcome) {
        return analysis.outcomes().stream()
                .filter(b ->
                        b.scenario().equals(analysis.reference()) && b.outcome().equals(outcome))
                .findFirst()
                .orElseThrow();
    }
}
