package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Layer;
import corridor.analysis.comparison.Verdict;
import corridor.catalogue.Outcome;
import corridor.number.DecimalText;
import corridor.report.phrase.Sentences;
import java.util.List;

/** Comparison words are sentences on the varied inputs and on the robustness of conclusions. */
final class ComparisonWords {
    private ComparisonWords() {}

    /** Returns the number of runs in words, such as "200 runs (50 futures of 4 replicates)" or "100 replicates". */
    static String sample(Analysis analysis) {
        String replicates =
                analysis.replicates() == 1 ? "1 replicate" : DecimalText.count(analysis.replicates()) + " replicates";
        return analysis.parametersVary()
                ? DecimalText.count(analysis.runs()) + " runs (" + DecimalText.count(analysis.futures())
                        + " futures of " + replicates + ")"
                : replicates;
    }

    /**
     * Returns the layers of this batch in words, such as "chance only · chance and parameters"; empty if there is only
     * one.
     */
    static String layers(Analysis analysis) {
        List<String> layers = analysis.conclusions().stream()
                .max((a, b) -> Integer.compare(a.layers().size(), b.layers().size()))
                .map(c -> c.layers().stream()
                        .map(Layer::kind)
                        .map(Layer.Kind::text)
                        .toList())
                .orElse(List.of());
        return layers.size() < 2 ? "" : String.join(" \u00b7 ", layers);
    }

    /** Says in a sentence what was varied between the runs. */
    static String varied(Analysis analysis) {
        String structures = analysis.structures() > 1
                ? ", each under " + DecimalText.count(analysis.structures()) + " combinations of rival mechanisms"
                : "";
        return analysis.parametersVary()
                ? Sentences.of(
                        "answer.varied.all",
                        structures.isEmpty() ? "Parameters and chance" : "Parameters, rival mechanisms and chance",
                        DecimalText.count(analysis.futures()),
                        analysis.replicates() == 1 ? "1 replicate" : analysis.replicates() + " replicates",
                        structures)
                : Sentences.of("answer.varied.chance", sample(analysis), structures);
    }

    /** Says that nothing but chance was varied, and how to vary more; empty if more was varied. */
    static String notAsked(Analysis analysis) {
        return analysis.parametersVary() || analysis.structures() > 1 ? "" : Sentences.of("answer.notAsked");
    }

    /** Explains the terms of the answer. */
    static String howToRead() {
        return Sentences.of("answer.read");
    }

    /** Returns the verdict of a conclusion in a word or two, as a chip shows it. */
    static String chip(Conclusion conclusion) {
        String verdict = verdict(conclusion.widest().verdict(), conclusion.outcome());
        return switch (conclusion.standing()) {
            case ROBUST -> verdict + ", robust";
            case FUTURES, UNTESTED -> verdict;
            case NEGLIGIBLE -> "too small";
            case UNRESOLVED -> "unclear";
            case BUILT_IN -> "built in";
            case DEPENDS -> conclusion.dependsOn().isEmpty() ? "depends" : "depends on";
        };
    }

    /** Returns a verdict in the words of the outcome, such as "fewer", "too small" or "unclear". */
    static String verdict(Verdict verdict, Outcome outcome) {
        return switch (verdict) {
            case HIGHER, LOWER -> verdict == Verdict.HIGHER ? outcome.more() : outcome.fewer();
            case TOO_SMALL -> "too small";
            case NOT_DISTINGUISHABLE -> "unclear";
        };
    }

    /**
     * Returns a sentence on the scenarios that are not described individually.
     *
     * @param told number of described scenarios
     * @param leftOut number of other scenarios
     */
    public static String leftOut(int told, int leftOut) {
        return Sentences.of("answer.leftOut", told, told + leftOut);
    }

    /** Returns a clause such as "2 replicates are too few for an interval". */
    static String tooFew(Analysis analysis) {
        return sample(analysis) + (analysis.runs() == 1 ? " is" : " are") + " too few for an interval";
    }

    /** Returns sentences on the sources of uncertainty that the intervals do not contain. */
    static String leftOpen(Analysis analysis) {
        if (!analysis.parametersVary()) {
            boolean none = !analysis.differences().isEmpty()
                    && analysis.differences().stream().allMatch(difference -> Double.isNaN(difference.low()));
            return (none
                            ? "There are no intervals, since " + tooFew(analysis) + "; the"
                            : "The intervals show what " + sample(analysis) + " leave open about chance alone: the")
                    + " parameters stood at one value each, so it is not shown how wrong the model itself may be.";
        }
        return "The intervals show what chance and the uncertain parameters leave open, over " + sample(analysis)
                + (analysis.structures() > 1
                        ? ", and conclusions were tried in " + analysis.structures() + " structures of the model."
                        : "; the structure of the model stood as it is.")
                + " They do not show what every version of the model leaves out.";
    }
}
