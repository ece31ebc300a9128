package corridor.report;

/**
 * How often those who decide would have chosen what a scenario makes them do.
 *
 * @param scenario name of the scenario
 * @param what the lever or decision, in words
 * @param who decides
 * @param share share of the runs in which they would have chosen or accepted it, 0 to 1
 * @param runs runs behind the share
 */
public record Feasibility(String scenario, String what, String who, double share, int runs) {
    public Feasibility {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share between 0 and 1 is needed, not " + share);
        }
    }
}
