package corridor.model.state;

/** China's perceptions and actions. Indices lie between 0 and 1. */
public final class ChinaState {
    /** Factor by which a logistic curve comes close to the distribution function of the normal distribution. */
    private static final double LOGISTIC = 1.702;

    /** Patience with Pakistan's handling of security, 0 to 1. */
    public double patience;

    /** Confidence in the corridor as an investment, 0 to 1. */
    public double confidence;

    /** Confidence on the first day, 0 to 1. */
    public double confidenceAtStart;

    /** Criticism at home after attacks on Chinese nationals, 0 to 1. */
    public double criticism;

    /** Chinese casualties, weighted and fading. */
    public double casualtyScore;

    /** Last day on which China reacted to an attack that killed Chinese nationals; -1 before the first. */
    public int killedOn = -1;

    /** Anger over refused offers of cooperation; fades like the casualty score. */
    public double slight;

    /** Anger at the last review. */
    public double anger;

    /** Step of the pressure ladder that is in force, 0 to 6. */
    public int step;

    /** Day on which the next public step is due; -1 when nothing is under deliberation. */
    public int stepDue = -1;

    /** Day of China's last public step, a rebuke or more; long before day 0 at the start. */
    public int spokeOn = -10_000;

    /** Effort that China asks of Pakistan before it releases pressure; 0 before the first demand. */
    public double effortAsked;

    /** Error of China's observation of effort: standard deviation of the log. */
    public double effortNoise;

    /** Share that each area operation under way adds to the effort that is seen. */
    public double operationSeen;

    /** Returns the probability that China sees an effort as at least what it asks for; 1 before the first demand. */
    public double passes(double effort) {
        if (effortAsked <= 0) {
            return 1;
        }
        return 1 / (1 + StrictMath.exp(-LOGISTIC * StrictMath.log(effort / effortAsked) / effortNoise));
    }
}
