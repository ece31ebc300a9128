package corridor.model.state;

/**
 * Computes feasibility: the probability that actors would have chosen the values that a scenario fixes. Whenever the
 * actor's own rule would have decided, the process of this decision records a probability. It is the probability that
 * the rule chooses the fixed value, or a value that lies at least as far from the usual value of the lever.
 */
public final class Feasibility {
    private final double[] sum;
    private final int[] occasions;
    private final boolean[] leftOut;

    public Feasibility(int levers) {
        sum = new double[levers];
        occasions = new int[levers];
        leftOut = new boolean[levers];
    }

    /**
     * Excludes a lever that stakeholders set by bargaining: no scenario fixes it, though its actor does not set it
     * alone.
     */
    public void leaveOut(int lever) {
        leftOut[lever] = true;
    }

    /**
     * Records one occasion.
     *
     * @param lever index on the {@link LeverBoard}
     * @param probability probability of the fixed value under the actor's own rule, 0 to 1
     */
    public void occasion(int lever, double probability) {
        if (!leftOut[lever]) {
            sum[lever] += probability;
            occasions[lever]++;
        }
    }

    /** Mean probability by lever, in catalogue order; NaN where nothing was fixed. */
    public double[] byLever() {
        double[] means = new double[sum.length];
        for (int k = 0; k < means.length; k++) {
            means[k] = occasions[k] == 0 ? Double.NaN : sum[k] / occasions[k];
        }
        return means;
    }

    /** Mean over levers; NaN when nothing was fixed. */
    public double mean() {
        double total = 0;
        int levers = 0;
        for (int k = 0; k < sum.length; k++) {
            if (occasions[k] > 0) {
                total += sum[k] / occasions[k];
                levers++;
            }
        }
        return levers == 0 ? Double.NaN : total / levers;
    }
}
