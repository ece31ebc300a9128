package corridor.model.state;

/** China's state of mind and what it does. Indices lie between 0 and 1. */
public final class ChinaState {
    public double patience;
    public double confidence;
    public double confidenceAtStart;
    public double criticism;

    /** Chinese casualties, weighted and fading. */
    public double casualtyScore;

    /** Anger at the last review. */
    public double anger;

    /** Step of the pressure ladder, 0 to 6. */
    public int step;
}
