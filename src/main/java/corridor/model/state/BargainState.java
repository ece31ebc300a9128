package corridor.model.state;

import java.util.Arrays;

/** The outcomes of bargaining. */
public final class BargainState {
    /**
     * Position of each issue of the catalogue, 0 to 100: the mean over stakeholders, weighted by capability times
     * salience; NaN without bargaining.
     */
    public final double[] outcome;

    /** @param issues number of issues */
    public BargainState(int issues) {
        outcome = new double[issues];
        Arrays.fill(outcome, Double.NaN);
    }
}
