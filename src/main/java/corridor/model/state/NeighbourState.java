package corridor.model.state;

/** Relations with Kabul and Tehran. Indices lie between 0 and 1. */
public final class NeighbourState {
    /** Kabul's tolerance of armed groups that attack Pakistan. */
    public double tolerance;

    /** Kabul's tolerance on the first day. */
    public double toleranceAtStart;

    /** Tolerance to which the rulers of Kabul return without outside influence. */
    public double toleranceOfRule;

    /** Tension between Pakistan and Kabul. */
    public double tension;

    /** Tension on the first day. */
    public double tensionAtStart;

    /** Clashes between the forces of Pakistan and Kabul since the start. */
    public double clashes;

    /** Trust between Iran and Pakistan. */
    public double trust;

    /** Depth of coordination with Iran on the border. */
    public double coordination;

    /** Strikes in Afghanistan since the last monthly update, weighted by their effect on tension. */
    public double strikesFelt;

    /** Share of usual returns from Afghanistan that still happens. */
    public double returnsFromAfghanistan = 1;

    /** Share of usual returns from Iran that still happens. */
    public double returnsFromIran = 1;

    /** Replaces the rulers of Kabul. From today on, tolerance of armed groups is that of the new rulers. */
    public void changeRule(double newTolerance) {
        toleranceOfRule = newTolerance;
        tolerance = newTolerance;
    }
}
