package corridor.batch;

/** Joined progress reports the progress of several consecutive plans as one batch. */
public final class JoinedProgress implements BatchProgress {
    private final BatchProgress whole;
    private final int runs;
    private boolean begun;
    private int doneBefore;
    private int failedBefore;
    private double secondsBefore;

    /** @param runs number of runs of all plans */
    public JoinedProgress(BatchProgress whole, int runs) {
        this.whole = whole;
        this.runs = runs;
    }

    /** Scales the estimate of the first plan to all runs. */
    @Override
    public void begins(int ofPlan, int threads, double expectedSeconds) {
        if (!begun) {
            begun = true;
            whole.begins(runs, threads, expectedSeconds * runs / ofPlan);
        }
    }

    @Override
    public void isAt(int done, int failed, double seconds) {
        whole.isAt(doneBefore + done, failedBefore + failed, secondsBefore + seconds);
    }

    @Override
    public void ends(int done, int failed, double seconds) {
        doneBefore += done;
        failedBefore += failed;
        secondsBefore += seconds;
    }

    /** Called after the last plan, or when the work was stopped. */
    public void endsAll() {
        if (begun) {
            whole.ends(doneBefore, failedBefore, secondsBefore);
        }
    }
}
