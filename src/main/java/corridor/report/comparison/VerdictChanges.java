package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Dependence;
import corridor.analysis.comparison.Verdict;
import corridor.report.phrase.LeadText;
import corridor.report.phrase.NumberResolution;
import corridor.report.phrase.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Verdict changes name, for each verdict on a main outcome, the half of a parameter's range and the option of a switch
 * under which the verdict changes. They also give the number of inputs that were searched.
 */
final class VerdictChanges {
    private final ReportContents contents;
    private final Analysis analysis;

    VerdictChanges(ReportContents contents) {
        this.contents = contents;
        this.analysis = contents.analysis();
    }

    /**
     * Returns one sentence for each verdict that changes, one for each scenario on its unchanged verdicts, and a last
     * one on the search. The list is empty if nothing could be searched.
     */
    List<LeadText> sentences() {
        List<LeadText> sentences = new ArrayList<>();
        int searched = 0;
        for (String scenario : analysis.scenarios()) {
            List<String> unchanged = new ArrayList<>();
            for (Conclusion conclusion : judged(scenario)) {
                searched = Math.max(searched, conclusion.searched());
                if (conclusion.dependsOn().isEmpty()) {
                    unchanged.add(Wording.label(conclusion.outcome()));
                } else {
                    sentences.add(changed(conclusion));
                }
            }
            if (!unchanged.isEmpty()) {
                sentences.add(new LeadText(
                        "Under " + scenario,
                        " nothing that was varied changes the verdicts on " + Wording.list(unchanged) + "."));
            }
        }
        if (!sentences.isEmpty()) {
            sentences.add(new LeadText(
                    "Searched",
                    " for each verdict were " + searched + " halves of parameters and options of switches, with a"
                            + " correction for their number."));
        }
        return sentences;
    }

    private List<Conclusion> judged(String scenario) {
        if (scenario.equals(analysis.reference())) {
            return List.of();
        }
        return new Headlines(analysis)
                .answer().stream()
                        .flatMap(outcome -> analysis.conclusion(scenario, outcome.id()).stream())
                        .filter(conclusion -> conclusion.searched() > 0
                                && conclusion.builtInBy().isEmpty())
                        .filter(conclusion -> conclusion.widest().resolved()
                                || !conclusion.dependsOn().isEmpty())
                        .toList();
    }

    private LeadText changed(Conclusion conclusion) {
        List<String> changes = conclusion.dependsOn().stream()
                .map(on -> change(conclusion, on))
                .toList();
        return new LeadText(
                conclusion.outcome().label() + " under " + conclusion.scenario() + ":",
                " this verdict changes under " + String.join("; ", changes) + ".");
    }

    private String change(Conclusion conclusion, Dependence on) {
        return name(on) + " (" + side(conclusion, on, on.one(), on.oneMean(), on.oneVerdict()) + "; "
                + side(conclusion, on, on.other(), on.otherMean(), on.otherVerdict()) + ")";
    }

    private String name(Dependence on) {
        return on.kind() == Dependence.Kind.PARAMETER
                        && contents.catalogue().parameterIds().contains(on.id())
                ? "\u201c"
                        + Wording.within(contents.catalogue().parameter(on.id()).meaning()) + "\u201d"
                : on.id();
    }

    private String side(Conclusion conclusion, Dependence on, String where, double mean, Verdict verdict) {
        double size = Math.abs(mean);
        String number = NumberResolution.of(size / 20, size).text(mean);
        return place(on, where) + ": " + verdict.text() + ", "
                + Wording.quantity(number, conclusion.outcome().unit());
    }

    /**
     * Returns the half of a parameter, or the option of a switch. A value that is no option of the switch stands for
     * the option of the scenarios.
     */
    private String place(Dependence on, String where) {
        if (on.kind() == Dependence.Kind.PARAMETER) {
            return where + " half";
        }
        boolean known = contents.catalogue().switchIds().contains(on.id());
        return known && !contents.catalogue().switchOf(on.id()).optionNames().contains(where)
                ? contents.scenarios()
                        .get(0)
                        .switches()
                        .getOrDefault(
                                on.id(), contents.catalogue().switchOf(on.id()).defaultOption())
                : where;
    }
}
