package corridor.model.state;

/** China's perceptions and actions. Indices lie between 0 and 1. */
public final class ChinaState {
    /** Makes a logistic curve close to the normal distribution's. */
    private static final double LOGISTIC = 1.702;

    public double patience;
    public double confidence;
    public double confidenceAtStart;
    public double criticism;

    /** Chinese casualties, weighted and fading. */
    public double casualtyScore;

    /** Last day on which an attack killed Chinese nationals was felt; -1 before the first. */
    public int killedOn = -1;

    /** Anger at the last review. */
    public double anger;

    /** Step of the pressure ladder that is taken in public, 0 to 6. */
    public int step;

    /** Day on which the next public step is due; -1 when nothing is under deliberation. */
    public int stepDue = -1;

    /** Last day on which China spoke up in public, a rebuke or more; long ago at the start. */
    public int spokeOn = -10_000;

    /** Effort that China asks Pakistan to show before it lets go; 0 before it has asked for any. */
    public double effortAsked;

    /** Error of China's observation of effort: standard deviation of the log. */
    public double effortNoise;

    /** Share that each area operation under way adds to the effort that is seen. */
    public double operationSeen;

    /** Chance that an effort is seen to be what China asks for. */
    public double passes(double effort) {
        if (effortAsked <= 0) {
            return 1;
        }
        return 1 / (1 + StrictMath.exp(-LOGISTIC * StrictMath.log(effort / effortAsked) / effortNoise));
    }
}
