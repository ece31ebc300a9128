package corridor.model.state;

/** Relations with Kabul and Tehran. Indices lie between 0 and 1. */
public final class NeighbourState {
    /** Kabul's tolerance of armed groups that attack Pakistan. */
    public double tolerance;

    public double toleranceAtStart;

    /** Tolerance to which those who rule Kabul return when nothing presses them. */
    public double toleranceOfRule;

    public double tension;
    public double tensionAtStart;
    public double clashes;

    /** Trust between Iran and Pakistan. */
    public double trust;

    /** Depth of coordination with Iran on the border. */
    public double coordination;

    /** Strikes in Afghanistan since the last monthly look, weighted by what they cost in tension. */
    public double strikesFelt;

    /** Share of usual returns from Afghanistan and from Iran that still happens. */
    public double returnsFromAfghanistan = 1;

    public double returnsFromIran = 1;

    /** Others take the rule in Kabul, and tolerate armed groups as they see fit from that day on. */
    public void changeRule(double newTolerance) {
        toleranceOfRule = newTolerance;
        tolerance = newTolerance;
    }
}
