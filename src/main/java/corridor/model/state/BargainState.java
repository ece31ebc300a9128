package corridor.model.state;

import java.util.Arrays;

/** Where the stakeholders stand. */
public final class BargainState {
    /**
     * Position on each issue of the catalogue, 0 to 100, weighted by power and attention; NaN while nobody bargains.
     */
    public final double[] outcome;

    /** @param issues number of issues */
    public BargainState(int issues) {
        outcome = new double[issues];
        Arrays.fill(outcome, Double.NaN);
    }
}
