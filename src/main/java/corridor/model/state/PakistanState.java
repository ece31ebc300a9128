package corridor.model.state;

/** The state of Pakistan's decisions on force. */
public final class PakistanState {
    /** Extra effort of surges, as a share; a parameter sets its value at the start. */
    public double surge;

    /** National effort against armed groups; 1 is the effort at the reference start. */
    public double effort = 1;

    /** Share of effort that a crisis elsewhere draws off until {@link #divertedUntil}, 0 to 1. */
    public double diverted;

    /** Day on which the diverted share of effort is back; 0 before any crisis. */
    public int divertedUntil;

    /**
     * Last day on which Pakistan visibly answered violence: a surge, an area operation or a sweep; long before day 0 at
     * the start.
     */
    public int answeredOn = -10_000;

    /** Operations announced since the last monthly update of trust; a surge counts less than an area operation. */
    public double announced;

    /** Day after the last day of the strikes in Afghanistan that Pakistan has chosen itself. */
    public int strikesUntil;

    /** Day of the last summit with China; long before day 0 at the start. */
    public int lastSummit = -10_000;

    /** First day of the area operation in each theatre; 0 together with its end when none was ordered. */
    public final int[] operationStart;

    /** Day after the last day of the area operation in each theatre. */
    public final int[] operationEnd;

    /** Number of area operations under way, whether the scenario or Pakistan ordered them. */
    public int underWay;

    /** Day on which the last operation in a theatre ended; -1 for never. */
    public final int[] lastEnd;

    public PakistanState(int theatres) {
        operationStart = new int[theatres];
        operationEnd = new int[theatres];
        lastEnd = new int[theatres];
        java.util.Arrays.fill(lastEnd, -1);
    }
}
