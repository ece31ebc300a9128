package corridor.report.ablation;

import corridor.analysis.ablation.AblatedModel;
import corridor.analysis.ablation.AblationFindings;
import corridor.analysis.comparison.Difference;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import java.util.List;

/** The answer part names, for each verdict, the ablations that change the verdict and clearly move the effect. */
final class AblationAnswerPart implements Part {
    private final AblationFindings findings;

    AblationAnswerPart(AblationFindings findings) {
        this.findings = findings;
    }

    @Override
    public String id() {
        return "answer";
    }

    @Override
    public String title() {
        return "The answer in brief";
    }

    @Override
    public void write(Html html) {
        long verdicts = findings.models().stream()
                .filter(model -> !model.clearlyChanged().isEmpty())
                .count();
        html.element(
                "p",
                "Of " + findings.models().size() + " ablations, " + verdicts
                        + " change a verdict on an effect that clearly moves, "
                        + findings.changingPatterns().size() + " change a verdict on a pattern, and "
                        + findings.inert().size() + " change nothing at all in these runs.",
                "class",
                "lead");
        html.element(
                "p",
                "An ablation takes one mechanism out, with every other parameter at its default, or puts a rival option of"
                        + " a switch in place of the default. An effect moves clearly when the 95 % interval of its change"
                        + " excludes zero and the change is large enough to matter. "
                        + findings.models().size() * findings.effects().size()
                        + " changes were searched, so about one in twenty of the intervals excludes zero by chance alone."
                        + " One ablation at a time says nothing on mechanisms that replace each other, and nothing on the"
                        + " other values that a parameter may have.");
        Table table = new Table(html, "Outcome", "Scenario", "Verdict", "Changes without");
        for (Difference effect : findings.effects()) {
            table.row()
                    .head(effect.outcome().label())
                    .cell(effect.scenario())
                    .cell(EffectWords.of(effect))
                    .cell(names(findings.clearlyChanging(effect.scenario(), effect.outcome())));
        }
        table.finish();
    }

    private static String names(List<AblatedModel> models) {
        return models.isEmpty()
                ? "none found"
                : String.join(
                        "; ",
                        models.stream().map(model -> model.ablation().name()).toList());
    }
}
