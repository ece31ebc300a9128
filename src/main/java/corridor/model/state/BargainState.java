package corridor.model.state;

import corridor.catalogue.BargainIssue;
import java.util.Arrays;

/** Where the stakeholders stand. */
public final class BargainState {
    /**
     * Position on each issue of {@link BargainIssue#all}, 0 to 100, weighted by power and attention; NaN while nobody
     * bargains.
     */
    public final double[] outcome = new double[BargainIssue.all().size()];

    public BargainState() {
        Arrays.fill(outcome, Double.NaN);
    }
}
