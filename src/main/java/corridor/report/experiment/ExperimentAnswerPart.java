package corridor.report.experiment;

import corridor.analysis.experiment.ExperimentFindings;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.phrase.Sentences;
import java.util.List;

/** The answer part of an experiment report gives the answer with an explanation. */
final class ExperimentAnswerPart implements Part {
    private final ExperimentFindings findings;
    private final int failures;
    private final List<String> before;

    ExperimentAnswerPart(ExperimentFindings findings, int failures, List<String> before) {
        this.findings = findings;
        this.failures = failures;
        this.before = before;
    }

    @Override
    public String id() {
        return "answer";
    }

    @Override
    public String title() {
        return Sentences.of("answer.title");
    }

    private List<String> readingOfSweep() {
        boolean together = findings.outcomes().stream()
                .anyMatch(found -> !found.interactions().isEmpty());
        return List.of(
                "Effects are marginal: the mean at one level of a factor over all that the others do. What two"
                        + " factors do only together does not show in them"
                        + (together ? "; it shows in the interaction, the difference of two effects." : "."),
                "Bands show how points differ, intervals how sure the mean is: in a factorial design against "
                        + (findings.hasFutures() ? "other futures and chance" : "chance")
                        + ", in any other against another sample of points.");
    }

    @Override
    public void write(Html html) {
        html.open("ul", "class", "lead");
        ExperimentWords.sentences(findings).forEach(sentence -> html.element("li", sentence));
        html.close();
        before.forEach(sentence -> html.element("p", sentence));
        if (failures > 0) {
            html.element("p", failures + " runs failed; they are marked in runs.csv and left out here.");
        }
        if (findings.leftOut() > 0) {
            html.element(
                    "p",
                    findings.leftOut()
                            + " points of the design break a constraint, or an order that the catalogue knows of"
                            + " parameters, and were left out.");
        }
        html.element("h3", Sentences.of("answer.how"));
        html.open("ul");
        SensitivityMethod.of(findings.method())
                .map(ExperimentWords::reading)
                .orElseGet(this::readingOfSweep)
                .forEach(line -> html.element("li", line));
        html.element("li", "All of it is said of this model and these ranges, not of the world.");
        html.close();
    }
}
