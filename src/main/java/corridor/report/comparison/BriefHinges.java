package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Dependence;
import corridor.analysis.comparison.Standing;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.report.phrase.LeadText;
import corridor.report.phrase.NumberResolution;
import corridor.report.phrase.Wording;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * Brief hinges say in a few lines on what the verdicts of a brief hang: the strongest input of each verdict that
 * changes, and the names of the other verdicts that change. The number of lines is limited, since a brief has one page.
 */
final class BriefHinges {
    /** Length of all described changes that fits beside the picture, in characters, with one scenario. */
    private static final int ROOM = 400;

    /** Part of the room that each further scenario takes. */
    private static final int LESS = 85;

    /** Longest description of an input in words; a longer one gives way to the input's id. */
    private static final int LONGEST = 60;

    private final ReportContents contents;
    private final Analysis analysis;
    private final List<Outcome> outcomes;

    BriefHinges(ReportContents contents, List<Outcome> outcomes) {
        this.contents = contents;
        this.analysis = contents.analysis();
        this.outcomes = outcomes;
    }

    List<LeadText> sentences() {
        if (!analysis.parametersVary() && analysis.structures() < 2) {
            return List.of(new LeadText(
                    "Not asked.",
                    " Only chance was varied: every uncertain number and every rival mechanism stood at its default."));
        }
        List<Conclusion> judged = judged();
        List<Conclusion> named =
                judged.stream().filter(c -> !c.dependsOn().isEmpty()).toList();
        List<LeadText> sentences = new ArrayList<>();
        List<Conclusion> others = new ArrayList<>();
        int length = 0;
        for (Conclusion conclusion : named) {
            LeadText sentence = change(conclusion);
            length += sentence.text().length();
            if (length <= ROOM - LESS * (contents.alternatives().size() - 1)) {
                sentences.add(sentence);
            } else {
                others.add(conclusion);
            }
        }
        listed(sentences, others, sentences.isEmpty() ? "By single inputs:" : "Also by single inputs:", ".");
        listed(
                sentences,
                judged.stream().filter(c -> c.dependsOn().isEmpty()).toList(),
                "On what was varied together, no single input:",
                ".");
        if (sentences.isEmpty()) {
            sentences.add(new LeadText("Nothing that was varied", " changes the verdict on any of these outcomes."));
        }
        return sentences;
    }

    /** Returns the conclusions on the outcomes of the brief, except those that a scenario sets by definition. */
    private List<Conclusion> judged() {
        List<Conclusion> judged = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            for (Scenario scenario : contents.alternatives()) {
                analysis.conclusion(scenario.name(), outcome.id())
                        .filter(c -> c.builtInBy().isEmpty())
                        .filter(c -> c.standing() == Standing.DEPENDS
                                || !c.dependsOn().isEmpty() && c.widest().resolved())
                        .ifPresent(judged::add);
            }
        }
        return judged;
    }

    /** Adds a sentence that names the outcomes of several conclusions. */
    private static void listed(List<LeadText> sentences, List<Conclusion> conclusions, String lead, String end) {
        if (!conclusions.isEmpty()) {
            List<String> labels = conclusions.stream()
                    .map(conclusion -> Wording.label(conclusion.outcome()))
                    .distinct()
                    .toList();
            sentences.add(new LeadText(lead, " " + Wording.list(labels) + end));
        }
    }

    private LeadText change(Conclusion conclusion) {
        Dependence on = conclusion.dependsOn().get(0);
        return new LeadText(
                conclusion.outcome().label() + under(conclusion) + ":",
                " " + name(on) + " (" + side(conclusion, on, on.one()) + "; " + side(conclusion, on, on.other())
                        + ").");
    }

    private String under(Conclusion conclusion) {
        return contents.alternatives().size() == 1
                ? ""
                : " under " + contents.analysis().label(conclusion.scenario());
    }

    private String name(Dependence on) {
        Catalogue catalogue = contents.catalogue();
        boolean parameter = on.kind() == Dependence.Kind.PARAMETER
                && catalogue.parameterIds().contains(on.id());
        String meaning = parameter ? catalogue.parameter(on.id()).meaning() : "";
        return meaning.isEmpty() || meaning.length() > LONGEST ? on.id() : Wording.within(meaning);
    }

    private String side(Conclusion conclusion, Dependence on, Dependence.Side side) {
        double size = Math.abs(side.mean());
        String number = NumberResolution.of(size / 8, size).size(side.mean());
        String direction = switch (side.verdict()) {
            case HIGHER, LOWER -> number + " " + Wording.direction(conclusion.outcome(), side.mean());
            case TOO_SMALL -> "too small";
            case NOT_DISTINGUISHABLE -> "unclear";
        };
        return new DependenceWords(contents).place(on, side.where()) + ": " + direction;
    }
}
