package corridor.model.state;

/** Orders of Pakistan's forces. */
public final class PakistanState {
    /** Extra effort of surges; 0 at the start. */
    public double surge;

    /** National effort against armed groups; 1 at the start. */
    public double effort = 1;

    /**
     * Last day on which Pakistan visibly answered violence: a surge, an area operation or a sweep; long ago at first.
     */
    public int answeredOn = -10_000;

    /** Operations announced since the last monthly look, a surge counting less than an area operation. */
    public double announced;

    /** Last day of strikes in Afghanistan of Pakistan's own choosing, exclusive. */
    public int strikesUntil;

    /** Day of the last summit with China; long ago at the start. */
    public int lastSummit = -10_000;

    /** First and last day (exclusive) of the area operation in each theatre; both 0 when none was ordered. */
    public final int[] operationStart;

    public final int[] operationEnd;

    /** Area operations under way, whoever ordered them. */
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
