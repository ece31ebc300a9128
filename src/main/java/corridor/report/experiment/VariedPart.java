package corridor.report.experiment;

import corridor.analysis.experiment.ExperimentFindings;
import corridor.analysis.experiment.VariedFactor;
import corridor.catalogue.Quantity;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import java.util.List;

/** The inputs part of an experiment report shows the varied factors, their values, and the design. */
final class VariedPart implements Part {
    private static final int OPEN = 40;
    private final ExperimentFindings findings;

    VariedPart(ExperimentFindings findings) {
        this.findings = findings;
    }

    @Override
    public String id() {
        return "varied";
    }

    @Override
    public String title() {
        return "What was varied";
    }

    @Override
    public void write(Html html) {
        List<VariedFactor> factors = findings.varied();
        html.element(
                "p",
                factors.size() + (factors.size() == 1 ? " factor: " : " factors: ") + findings.sample() + ". "
                        + (findings.sharedLuck()
                                ? "Replicate r of every point has the same luck."
                                : "Every point has luck of its own.")
                        + (findings.hasFutures()
                                ? " Uncertain parameters that are not varied are drawn as for a batch, and future f has the"
                                        + " same draw at every point (design/futures.csv). The rest is as "
                                        + (findings.subject().isDifference() ? "each scenario" : "the scenario")
                                        + " says."
                                : " Everything else is as "
                                        + (findings.subject().isDifference() ? "each scenario" : "the scenario")
                                        + " says, or at its default.")
                        + " Where the catalogue orders two"
                        + " parameters, the upper one is moved within what the lower one leaves, so the effect of the lower"
                        + " one carries it along.");
        String ranges = RangesWords.line(factors);
        if (!ranges.isEmpty()) {
            html.element("p", ranges);
        }
        if (factors.size() > OPEN) {
            html.open("details").element("summary", "All " + factors.size() + " factors");
        }
        Table table = new Table(html, "Factor", "Kind", "What it is", "Values");
        for (VariedFactor factor : factors) {
            boolean unit = !factor.unit().isEmpty()
                    && !Quantity.isPure(factor.unit())
                    && !factor.unit().equals("level")
                    && !factor.unit().equals("yes/no");
            table.row()
                    .head(() -> html.element("code", factor.id()))
                    .cell(factor.kind())
                    .cell(factor.meaning())
                    .cell(factor.values() + (unit ? " (" + factor.unit() + ")" : ""));
        }
        table.finish();
        if (factors.size() > OPEN) {
            html.close();
        }
    }
}
