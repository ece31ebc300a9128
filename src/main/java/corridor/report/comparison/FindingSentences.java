package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Dependence;
import corridor.analysis.comparison.Finding;
import corridor.analysis.comparison.Standing;
import corridor.analysis.comparison.Verdict;
import corridor.catalogue.Catalogue;
import corridor.report.phrase.LeadText;
import corridor.report.phrase.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finding sentences describe the findings on one scenario, by falling strength: robust or clear of chance, dependent on
 * an input, built in by assumption, open. They cover the main outcomes only, a few in each sentence.
 */
final class FindingSentences {
    /**
     * A sentence describes several findings.
     *
     * @param text sentence whose lead gives the strength of the findings
     * @param open whether it only counts open questions
     */
    record Sentence(LeadText text, boolean open) {
        private static Sentence of(String lead, String findings) {
            return new Sentence(new LeadText(lead + ":", " " + findings + "."), false);
        }
    }

    private static final int MOST = 3;
    private static final int FEW = 2;

    private final ReportContents contents;
    private final Analysis analysis;

    FindingSentences(ReportContents contents) {
        this.contents = contents;
        this.analysis = contents.analysis();
    }

    /** Returns whether the analysis has conclusions. */
    boolean any() {
        return !analysis.conclusions().isEmpty();
    }

    List<Sentence> sentences(String scenario) {
        List<Conclusion> main = main(scenario);
        List<Sentence> sentences = new ArrayList<>();
        List<Finding> sure = directed(scenario, main, Standing.ROBUST);
        if (!sure.isEmpty()) {
            sentences.add(Sentence.of("Robust", told(sure, MOST)));
        }
        List<Finding> futures = directed(scenario, main, Standing.FUTURES);
        if (!futures.isEmpty()) {
            sentences.add(Sentence.of("In nearly all futures, rival structures not crossed", told(futures, MOST)));
        }
        List<Finding> chance = directed(scenario, main, Standing.UNTESTED);
        if (!chance.isEmpty()) {
            sentences.add(Sentence.of("Clear of chance", told(chance, MOST)));
        }
        depends(main).ifPresent(sentences::add);
        List<Finding> builtIn = directed(scenario, main, Standing.BUILT_IN);
        if (!builtIn.isEmpty()) {
            sentences.add(Sentence.of("Built in by assumption", told(builtIn, FEW)));
        }
        rest(main, sentences.isEmpty()).ifPresent(sentences::add);
        return sentences;
    }

    private List<Conclusion> main(String scenario) {
        List<Conclusion> main = new ArrayList<>();
        new SummaryTable(analysis)
                .outcomes()
                .forEach(outcome -> analysis.conclusion(scenario, outcome.id()).ifPresent(main::add));
        return main;
    }

    private List<Finding> directed(String scenario, List<Conclusion> main, Standing standing) {
        return main.stream()
                .filter(c -> c.standing() == standing)
                .flatMap(c -> analysis.finding(scenario, c.outcome()).stream())
                .filter(Finding::isDirected)
                .toList();
    }

    private static String told(List<Finding> findings, int most) {
        List<String> phrases = findings.stream()
                .limit(most)
                .map(Finding::difference)
                .map(Wording::inLargerUnits)
                .map(d -> Wording.change(d) + " (" + Wording.interval(d) + ")")
                .toList();
        int left = findings.size() - phrases.size();
        return Wording.list(phrases) + (left > 0 ? ", and " + left + " more" : "");
    }

    private Optional<Sentence> depends(List<Conclusion> main) {
        List<Conclusion> depending =
                main.stream().filter(c -> c.standing() == Standing.DEPENDS).toList();
        if (depending.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        List<Conclusion> unnamed = new ArrayList<>();
        for (Conclusion c : depending) {
            if (parts.size() < FEW && !c.dependsOn().isEmpty()) {
                parts.add(Wording.label(c.outcome()) + " (on "
                        + name(c.dependsOn().get(0)) + ")");
            } else {
                unnamed.add(c);
            }
        }
        List<Conclusion> small = unnamed.stream()
                .filter(c -> c.widest().verdict() == Verdict.TOO_SMALL)
                .toList();
        unnamed.removeAll(small);
        together(unnamed, "on the parameters together, no single one").ifPresent(parts::add);
        together(small, "small on average only, not in every future").ifPresent(parts::add);
        return Optional.of(Sentence.of("Depends", String.join("; ", parts)));
    }

    /**
     * Joins the outcomes of several conclusions, such as "displacement, cost of operations and 2 more (small on average
     * only, not in every future)".
     */
    private static Optional<String> together(List<Conclusion> conclusions, String words) {
        if (conclusions.isEmpty()) {
            return Optional.empty();
        }
        List<String> labels = new ArrayList<>(conclusions.stream()
                .limit(MOST)
                .map(c -> Wording.label(c.outcome()))
                .toList());
        if (conclusions.size() > MOST) {
            labels.add((conclusions.size() - MOST) + " more");
        }
        return Optional.of(Wording.list(labels) + " (" + words + ")");
    }

    /** Returns the readable name of a parameter or switch. */
    private String name(Dependence on) {
        Catalogue catalogue = contents.catalogue();
        if (on.kind() == Dependence.Kind.PARAMETER && catalogue.parameterIds().contains(on.id())) {
            return "\u201c" + Wording.within(catalogue.parameter(on.id()).meaning()) + "\u201d";
        }
        if (on.kind() == Dependence.Kind.SWITCH && catalogue.switchIds().contains(on.id())) {
            return "\u201c" + Wording.within(catalogue.switchOf(on.id()).meaning()) + "\u201d";
        }
        return on.id();
    }

    private static Optional<Sentence> rest(List<Conclusion> main, boolean alone) {
        long open =
                main.stream().filter(c -> c.standing() == Standing.UNRESOLVED).count();
        long small = main.stream()
                .filter(c -> c.standing() == Standing.NEGLIGIBLE
                        || c.standing() == Standing.UNTESTED && !c.widest().resolved())
                .count();
        List<String> parts = new ArrayList<>();
        if (open > 0) {
            parts.add(open + " not told from chance");
        }
        if (small > 0) {
            parts.add(small + " too small to matter");
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String lead = alone ? "Of the " + main.size() + " main outcomes:" : "Open:";
        return Optional.of(new Sentence(new LeadText(lead, " " + Wording.list(parts) + "."), true));
    }
}
