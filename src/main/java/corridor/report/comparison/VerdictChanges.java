package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Dependence;
import corridor.report.phrase.LeadText;
import corridor.report.phrase.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Verdict changes say for each verdict on a main outcome under which half of a parameter and which option of a switch
 * it changes, with the effect and its interval on each side, and among how many was searched.
 */
final class VerdictChanges {
    private final ReportContents contents;
    private final Analysis analysis;
    private final DependenceWords words;

    VerdictChanges(ReportContents contents) {
        this.contents = contents;
        this.analysis = contents.analysis();
        this.words = new DependenceWords(contents);
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
            sentences.add(
                    new LeadText(
                            "Searched",
                            " for each verdict were " + searched
                                    + " halves of parameters and options of switches, with a"
                                    + " correction for their number. In brackets are 95 % intervals of the mean over futures."));
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
                conclusion.outcome().label() + " under " + contents.analysis().label(conclusion.scenario()) + ":",
                " this verdict changes under " + String.join("; ", changes) + ".");
    }

    private String change(Conclusion conclusion, Dependence on) {
        return name(on) + " (" + words.sides(conclusion, on) + ")";
    }

    private String name(Dependence on) {
        return on.kind() == Dependence.Kind.PARAMETER
                        && contents.catalogue().parameterIds().contains(on.id())
                ? "\u201c"
                        + Wording.within(contents.catalogue().parameter(on.id()).meaning()) + "\u201d"
                : on.id();
    }
}
