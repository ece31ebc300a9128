package corridor.model.state;

/** Relations with Kabul and Tehran. Indices lie between 0 and 1. */
public final class NeighbourState {
    /** Kabul's tolerance of armed groups that attack Pakistan. */
    public double tolerance;

    public double toleranceAtStart;

    /** Tolerance to which the rulers of Kabul return without outside influence. */
    public double toleranceOfRule;

    public double tension;
    public double tensionAtStart;
    public double clashes;

    /** Trust between Iran and Pakistan. */
    public double trust;

    /** Depth of coordination with Iran on the border. */
    public double coordination;

    /** Strikes in Afghanistan since the last monthly update, weighted by their effect on tension. */
    public double strikesFelt;

    /** Return of fighters from Afghanistan and, in the next field, from Iran, relative to the usual return. */
    public double returnsFromAfghanistan = 1;

    public double returnsFromIran = 1;

    /** Replaces the rulers of Kabul. From today on, tolerance of armed groups is that of the new rulers. */
    public void changeRule(double newTolerance) {
        toleranceOfRule = newTolerance;
        tolerance = newTolerance;
    }
}
