package corridor.cli.sample;

import corridor.analysis.discovery.Cart;
import corridor.analysis.discovery.FeatureScores;
import corridor.analysis.discovery.Inputs;
import corridor.analysis.discovery.Interest;
import corridor.analysis.discovery.Prim;
import corridor.analysis.discovery.PrimOptions;
import corridor.cli.text.ThresholdText;
import corridor.exchange.CsvColumn;
import corridor.exchange.SampleFiles;
import corridor.problem.InputException;
import corridor.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the regions of a sample with the cases of interest by PRIM, CART or scores.
 *
 * @param method one of {@link #METHODS}
 * @param threshold rule for the cases of interest, as the user wrote it
 * @param boxes largest number of PRIM boxes
 * @param seed seed of the scores
 * @param source short description of the sample, for messages
 */
public record SampleDiscovery(String method, Optional<String> threshold, int boxes, long seed, String source) {
    /** Names of the methods. */
    public static final List<String> METHODS = List.of("prim", "cart", "scores");

    /**
     * Adds the regions of one output to the results.
     *
     * @throws InputException if no case, or every case, is of interest
     */
    public void analyse(SampleFiles files, CsvColumn output, SampleResults results) {
        Inputs inputs = files.discoveryInputs();
        if (method.equals("scores")) {
            results.add(output, FeatureScores.of(inputs, output.numbers(), seed));
            return;
        }
        Interest interest = interest(output);
        boolean[] ofInterest = ofInterest(output, interest);
        double overall = share(ofInterest);
        PrimOptions usual = PrimOptions.USUAL;
        if (method.equals("prim")) {
            PrimOptions options = new PrimOptions(usual.peel(), usual.paste(), usual.minimumMass(), boxes);
            results.addBoxes(output, interest, overall, inputs, Prim.choose(inputs, ofInterest, options));
        } else {
            results.addLeaves(output, interest, overall, Cart.leaves(inputs, ofInterest, usual.minimumMass()));
        }
    }

    private Interest interest(CsvColumn output) {
        if (threshold.isPresent()) {
            return ThresholdText.parse("--threshold", threshold.get());
        }
        if (Arrays.stream(output.numbers()).allMatch(value -> value == 0 || value == 1)) {
            return new Interest(Interest.Kind.ABOVE, 0);
        }
        throw new InputException(Problem.of(
                "--threshold",
                method + " needs it, since " + output.name() + " is not only 0 and 1: above:V, below:V or"
                        + " worst:10%"));
    }

    private boolean[] ofInterest(CsvColumn output, Interest interest) {
        boolean[] ofInterest = interest.of(output.numbers());
        double share = share(ofInterest);
        if (share == 0 || share == 1) {
            throw new InputException(Problem.of(
                    source + ", " + output.name(),
                    (share == 0 ? "no row is " : "every row is ") + interest.words()
                            + ": there must be cases of interest and others"));
        }
        return ofInterest;
    }

    private static double share(boolean[] ofInterest) {
        int count = 0;
        for (boolean one : ofInterest) {
            count += one ? 1 : 0;
        }
        return (double) count / ofInterest.length;
    }
}
