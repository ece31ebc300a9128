package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Layer;
import corridor.analysis.comparison.Standing;
import corridor.analysis.comparison.Verdict;
import corridor.number.DecimalText;
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

    /** Explains the terms and numbers of the answer. */
    static String howToRead(Analysis analysis) {
        return "Robust: the direction holds against chance, in nearly all draws of the uncertain parameters, and over all"
                + " combinations of the rival structures; without these runs no conclusion is called robust. Depends: it turns on what nobody knows. Built in by assumption: the scenario sets the outcome by"
                + " definition. Numbers are mean differences from " + analysis.reference()
                + " over the whole run, with 95 % intervals or the share of " + analysis.reference()
                + "\u2019s mean in brackets.";
    }

    static String standing(Conclusion conclusion) {
        if (conclusion.standing() != Standing.DEPENDS) {
            return conclusion.standing().text();
        }
        if (!conclusion.dependsOn().isEmpty()) {
            return "depends on";
        }
        return conclusion.widest().verdict() == Verdict.TOO_SMALL ? "small on average only" : "depends on parameters";
    }

    /**
     * Returns a sentence on the scenarios that are not described individually.
     *
     * @param told number of described scenarios
     * @param leftOut number of other scenarios
     */
    public static String leftOut(int told, int leftOut) {
        return "Told and drawn one by one are " + told + " of " + (told + leftOut) + " scenarios beside the reference:"
                + " those with most clear differences, of equally many the first. The numbers of all are in"
                + " analysis/outcomes.csv, differences.csv and conclusions.csv.";
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
