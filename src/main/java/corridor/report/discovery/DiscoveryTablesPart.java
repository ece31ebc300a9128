package corridor.report.discovery;

import corridor.analysis.discovery.ChosenBox;
import corridor.analysis.discovery.Discovery;
import corridor.analysis.discovery.FeatureScores;
import corridor.analysis.discovery.Limit;
import corridor.analysis.discovery.Stacking;
import corridor.analysis.discovery.Stacking.Part;
import corridor.report.page.Html;
import corridor.report.page.Table;
import corridor.report.phrase.InputNames;
import corridor.report.phrase.PlainNumber;
import corridor.report.phrase.Wording;
import java.util.ArrayList;
import java.util.List;

/** The tables part of a discovery report shows limits of the boxes, scores of the inputs, and the stacked table. */
final class DiscoveryTablesPart implements corridor.report.page.Part {
    private static final int SCORES = 12;
    private static final int FEW = 10;

    private final Discovery discovery;
    private final DiscoveryWords words;
    private final InputNames names;

    DiscoveryTablesPart(Discovery discovery, DiscoveryWords words, InputNames names) {
        this.discovery = discovery;
        this.words = words;
        this.names = names;
    }

    @Override
    public String id() {
        return "tables";
    }

    @Override
    public String title() {
        return "Limits, scores, combinations";
    }

    @Override
    public void write(Html html) {
        limits(html);
        scores(html);
        stacking(html);
    }

    private void limits(Html html) {
        if (discovery.box().limits().isEmpty()) {
            return;
        }
        html.element("h3", "The limits");
        Table table = new Table(html, "Input", "Box", "Inside", "Quasi-p", "Id");
        int number = 1;
        for (ChosenBox chosen : discovery.boxes()) {
            for (Limit limit : chosen.box().limits()) {
                table.row()
                        .head(() -> html.text(names.name(limit.name())))
                        .cell(Integer.toString(number))
                        .cell(words.inside(limit))
                        .cell(DiscoveryNarrative.chance(limit))
                        .cell(() -> html.element("code", limit.name()));
            }
            number++;
        }
        table.finish();
        html.element(
                "p",
                "Quasi-p: how likely the box would hold as many cases of interest if the limit did not matter. Limits"
                        + " above " + PlainNumber.of(discovery.bound())
                        + " (0.05 divided by the number of inputs that were looked among) were"
                        + " given up.",
                "class",
                "note");
    }

    private void scores(Html html) {
        html.element("h3", "Scores");
        FeatureScores scores = discovery.scores();
        Table table = new Table(html, "Input", "Score", "Id");
        scores.descending().stream()
                .limit(SCORES)
                .forEach(id -> table.row()
                        .head(() -> html.text(names.name(id)))
                        .cell(PlainNumber.percent(scores.scores()[scores.names().indexOf(id)]))
                        .cell(() -> html.element("code", id)));
        table.finish();
        html.element(
                "p",
                "Share of what extremely randomised trees explain by each of "
                        + scores.names().size()
                        + " inputs. An input that explains nothing still gets about "
                        + PlainNumber.percent(1.0 / scores.names().size()) + "; scores show no direction.",
                "class",
                "note");
    }

    private void stacking(Html html) {
        Stacking stacking = discovery.stacking();
        html.element("h3", "Combinations");
        List<String> heads = new ArrayList<>(List.of(inputs(stacking.rows())));
        for (int column = 0; column < stacking.cases()[0].length; column++) {
            heads.add(place(stacking.columns(), column));
        }
        Table table = new Table(html, heads.toArray(String[]::new));
        for (int row = 0; row < stacking.cases().length; row++) {
            int at = row;
            table.row().head(() -> html.text(place(stacking.rows(), at)));
            for (int column = 0; column < stacking.cases()[row].length; column++) {
                table.cell(cell(stacking.found()[row][column], stacking.cases()[row][column]));
            }
        }
        table.finish();
        html.element(
                "p",
                "Share of the cases that are of interest, of how many cases, in each combination; numbers are cut at their"
                        + " median. Rows: " + inputs(stacking.rows()) + ". Columns: " + inputs(stacking.columns())
                        + ". Cells of fewer than " + FEW + " cases show counts only.",
                "class",
                "note");
    }

    private static String cell(int found, int cases) {
        return cases < FEW ? found + " of " + cases : PlainNumber.percent((double) found / cases) + " of " + cases;
    }

    private String inputs(List<Part> nested) {
        return Wording.list(nested.stream().map(part -> names.name(part.name())).toList());
    }

    private String place(List<Part> nested, int place) {
        int[] parts = Stacking.parts(nested, place);
        List<String> told = new ArrayList<>();
        for (int k = 0; k < parts.length; k++) {
            Part part = nested.get(k);
            told.add(
                    part.words().isEmpty()
                            ? (parts[k] == 0 ? "up to " : "above ") + names.value(part.name(), part.cut())
                            : part.words().get(parts[k]));
        }
        return told.isEmpty() ? "all" : String.join(", ", told);
    }
}
