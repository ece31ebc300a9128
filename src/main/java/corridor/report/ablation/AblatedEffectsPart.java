package corridor.report.ablation;

import corridor.analysis.ablation.AblatedEffect;
import corridor.analysis.ablation.AblatedModel;
import corridor.analysis.ablation.AblationFindings;
import corridor.analysis.comparison.Difference;
import corridor.catalogue.Outcome;
import corridor.report.page.ChartFigures;
import corridor.report.page.Figure;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import java.util.ArrayList;
import java.util.List;

/** The effects part shows the charts, and for each outcome a table of the effects by ablation and scenario. */
final class AblatedEffectsPart implements Part {
    private final AblationFindings findings;
    private final List<Figure> figures;

    AblatedEffectsPart(AblationFindings findings, List<Figure> figures) {
        this.findings = findings;
        this.figures = figures;
    }

    @Override
    public String id() {
        return "effects";
    }

    @Override
    public String title() {
        return "Effects without each mechanism";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                "Differences from " + findings.reference()
                        + " in % of the reference of the same model, with 95 % intervals"
                        + " of the mean. A verdict that changes is in bold type; \"hardly moves\" marks one where the"
                        + " effect moves by less than matters, or than chance may do: it lay near the edge of its verdict.");
        ChartFigures.inOrder(html, figures);
        for (Outcome outcome : findings.outcomes()) {
            html.element("h3", outcome.label());
            table(html, outcome);
        }
    }

    private void table(Html html, Outcome outcome) {
        List<String> head = new ArrayList<>(List.of("Without"));
        head.addAll(findings.scenarios());
        Table table = new Table(html, head.toArray(String[]::new));
        table.row().head("nothing (the model itself)");
        for (Difference effect : findings.effects(outcome)) {
            table.cell(EffectWords.of(effect));
        }
        for (AblatedModel model : findings.models()) {
            table.row().head(model.ablation().name());
            for (AblatedEffect effect : model.effects(outcome)) {
                table.cell(() -> cell(html, effect));
            }
        }
        table.finish();
    }

    private static void cell(Html html, AblatedEffect effect) {
        String words = EffectWords.of(effect.ablated());
        if (!effect.verdictChanges()) {
            html.text(words);
            return;
        }
        html.element("strong", words);
        html.text("; change " + EffectWords.range(effect.change(), effect.interval())
                + (effect.isClear() ? "" : ", hardly moves"));
    }
}
