package corridor.report.ablation;

import corridor.analysis.ablation.AblatedModel;
import corridor.analysis.ablation.AblationFindings;
import corridor.catalogue.Ablation;
import corridor.number.DecimalText;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import java.util.ArrayList;
import java.util.List;

/** The list part gives what each ablation sets. */
final class AblationListPart implements Part {
    private final AblationFindings findings;

    AblationListPart(AblationFindings findings) {
        this.findings = findings;
    }

    @Override
    public String id() {
        return "ablations";
    }

    @Override
    public String title() {
        return "What was taken out";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                "A neutral value outside of the range of its parameter is one that the sources do not support; it serves"
                        + " only to take the mechanism out.");
        Table table =
                new Table(html, "Ablation", "The model without it", "Set", "Outside of range", "Mechanism", "Moves");
        for (AblatedModel model : findings.models()) {
            Ablation ablation = model.ablation();
            table.row()
                    .head(ablation.name())
                    .cell(ablation.meaning())
                    .cell(settings(ablation))
                    .cell(String.join(", ", ablation.outsideRange()))
                    .cell(ablation.mechanism())
                    .cell(model.doesNothing() ? "nothing in these runs" : "yes");
        }
        table.finish();
    }

    private static String settings(Ablation ablation) {
        List<String> settings = new ArrayList<>();
        ablation.parameters().forEach((id, value) -> settings.add(id + " = " + DecimalText.of(value)));
        ablation.switches().forEach((id, option) -> settings.add(id + " = " + option));
        return String.join(", ", settings);
    }
}
