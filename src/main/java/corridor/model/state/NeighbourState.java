package corridor.model.state;

/** Relations with Kabul and Tehran. Indices lie between 0 and 1. */
public final class NeighbourState {
    /** Kabul's tolerance of armed groups that attack Pakistan. */
    public double tolerance;

    public double toleranceAtStart;

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
}
