package corridor.bargain.smp;

/**
 * An outlook holds the quantities that follow from the positions: distances, the chance of each position, risk
 * attitudes and utilities.
 */
final class Outlook {
    /**
     * Spread of the probabilities below which all count as equal. No actor then has more to lose than another, so every
     * risk attitude is 0.
     */
    private static final double TIE = 1e-12;
    /** Distance below which two positions count as one, on the scale 0 to 1. */
    private static final double SAME = 1e-3;

    private final Space space;
    private final SmpRules rules;
    private final Election election;
    private final int n;
    /** Distance from i's ideal to j's position, at {@code i * n + j}. */
    final double[] distance;

    final double[] risk;
    /** Utility of j's position to i with i's own risk attitude, at {@code i * n + j}. */
    final double[] utility;

    private final double[] chance;
    private final double[] work;

    Outlook(Space space, SmpRules rules, Election election) {
        this.space = space;
        this.rules = rules;
        this.election = election;
        this.n = space.actors;
        distance = new double[n * n];
        risk = new double[n];
        utility = new double[n * n];
        chance = new double[n];
        work = new double[n * n];
    }

    /** Computes all quantities from the present positions and ideals. */
    void assess() {
        space.distances(distance);
        for (int at = 0; at < n * n; at++) {
            work[at] = Space.utility(distance[at], 0);
        }
        election.hold(rules.settings().votingRule(), space.capability, n, work, n, chance);
        attitudes();
        for (int i = 0; i < n; i++) {
            // An actor's belief about itself may differ from its attitude in the last bit, which decides ties in KTAB.
            double own = rules.settings().riskAdjust().belief(risk[i], risk[i]);
            for (int j = 0; j < n; j++) {
                utility[i * n + j] = Space.utility(distance[i * n + j], own);
            }
        }
    }

    private void attitudes() {
        double least = chance[0];
        double most = chance[0];
        for (int i = 1; i < n; i++) {
            least = Math.min(least, chance[i]);
            most = Math.max(most, chance[i]);
        }
        for (int i = 0; i < n; i++) {
            risk[i] = most - least < TIE ? 0 : rules.settings().riskRange().attitude(chance[i], least, most);
        }
    }

    /** Returns the chance of each actor's position; actors at one position share its chance. */
    double[] winProbability() {
        int[] group = new int[n];
        int[] first = new int[n];
        int groups = 0;
        for (int i = 0; i < n; i++) {
            int g = 0;
            while (g < groups && !together(i, first[g])) {
                g++;
            }
            if (g == groups) {
                first[groups++] = i;
            }
            group[i] = g;
        }
        double[] options = new double[n * groups];
        for (int k = 0; k < n; k++) {
            for (int g = 0; g < groups; g++) {
                options[k * groups + g] = utility[k * n + first[g]];
            }
        }
        double[] p = new double[groups];
        election.hold(rules.settings().votingRule(), space.capability, n, options, groups, p);
        double[] shown = new double[n];
        for (int i = 0; i < n; i++) {
            shown[i] = p[group[i]];
        }
        return shown;
    }

    private boolean together(int i, int j) {
        double sum = 0;
        for (int k = 0; k < space.issues; k++) {
            double part = space.position[i * space.issues + k] - space.position[j * space.issues + k];
            sum += part * part;
        }
        return Math.sqrt(sum) < SAME;
    }

    /**
     * Returns the utility to an actor of the state after an offer, in [0, 1]; offer -1 is the status quo. The terms of
     * the two parties are summed first, then the other actors in order.
     */
    double ofState(int actor, Offers offers, int offer) {
        int row = actor * n;
        double sum = 0;
        int i = -1;
        int j = -1;
        if (offer >= 0) {
            i = offers.initiator[offer];
            j = offers.receiver[offer];
            int at = offer * space.issues;
            sum += Space.utility(space.distance(actor, offers.initiatorPoint, at), risk[actor]);
            sum += Space.utility(space.distance(actor, offers.receiverPoint, at), risk[actor]);
        }
        for (int m = 0; m < n; m++) {
            if (m != i && m != j) {
                sum += utility[row + m];
            }
        }
        return sum / n;
    }
}
