package corridor.model.state;

import java.util.Arrays;

/** Positions of the stakeholders. */
public final class BargainState {
    /** Position on each issue of the catalogue, 0 to 100, weighted by power and attention; NaN without bargaining. */
    public final double[] outcome;

    /** @param issues number of issues */
    public BargainState(int issues) {
        outcome = new double[issues];
        Arrays.fill(outcome, Double.NaN);
    }
}
