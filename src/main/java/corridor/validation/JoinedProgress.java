package corridor.validation;

import corridor.batch.BatchProgress;

/** Progress of several plans that are run one after another, told as that of one batch. */
final class JoinedProgress implements BatchProgress {
    private final BatchProgress whole;
    private final int runs;
    private boolean begun;
    private int doneBefore;
    private int failedBefore;
    private double secondsBefore;

    /** @param runs of all plans together */
    JoinedProgress(BatchProgress whole, int runs) {
        this.whole = whole;
        this.runs = runs;
    }

    /** The probe's estimate for the first plan is scaled to all runs. */
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
    void endsAll() {
        if (begun) {
            whole.ends(doneBefore, failedBefore, secondsBefore);
        }
    }
}
