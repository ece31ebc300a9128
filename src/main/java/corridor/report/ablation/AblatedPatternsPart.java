package corridor.report.ablation;

import corridor.analysis.ablation.AblatedModel;
import corridor.analysis.ablation.AblationFindings;
import corridor.analysis.ablation.PatternChange;
import corridor.analysis.pattern.PatternLine;
import corridor.analysis.statistics.Band;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import java.util.List;

/**
 * This part of the report lists the lines of patterns. It shows each line whose own verdict changes in an ablation,
 * with the simulated numbers.
 */
final class AblatedPatternsPart implements Part {
    private final AblationFindings findings;

    AblatedPatternsPart(AblationFindings findings) {
        this.findings = findings;
    }

    @Override
    public String id() {
        return "patterns";
    }

    @Override
    public String title() {
        return "Patterns without each mechanism";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                "Lines of patterns whose verdict changes: simulated median and middle 90 % of single histories. A median"
                        + " that lies near an end of its target may cross it by chance, so look at how far it moves.");
        Table table = new Table(
                html, "Without", "Line", "Target", "In the model", "Without it", "Verdict in the model", "Without it");
        for (AblatedModel model : findings.models()) {
            for (PatternChange change : model.patterns()) {
                rows(table, model, change);
            }
        }
        table.finish();
        List<String> blind = findings.models().stream()
                .filter(model -> model.changedPatterns().isEmpty())
                .map(model -> model.ablation().name())
                .toList();
        html.element("p", "No pattern notices when these are taken out: " + String.join("; ", blind) + ".");
    }

    private static void rows(Table table, AblatedModel model, PatternChange change) {
        for (int k = 0; k < change.itself().lines().size(); k++) {
            PatternLine before = change.itself().lines().get(k);
            PatternLine after = change.ablated().lines().get(k);
            if (before.verdict() != after.verdict()) {
                table.row()
                        .head(model.ablation().name())
                        .cell(before.pattern().id() + ": " + before.pattern().meaning())
                        .cell(before.pattern().band())
                        .cell(words(before.simulated()))
                        .cell(words(after.simulated()))
                        .cell(before.verdict().word())
                        .cell(after.verdict().word());
            }
        }
    }

    private static String words(Band band) {
        return EffectWords.number(band.median()) + " (" + EffectWords.number(band.p5()) + " to "
                + EffectWords.number(band.p95()) + ")";
    }
}
