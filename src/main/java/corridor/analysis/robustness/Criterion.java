package corridor.analysis.robustness;

import corridor.analysis.statistics.Objective;

/** A robustness criterion reduces the outcomes of a policy in many futures to one number. */
public enum Criterion {
    LAPLACE("mean", "mean over the futures: every future counts alike (Laplace)"),
    MAXIMIN("worst future", "outcome in the worst future (maximin, Wald)"),
    MINIMAX_REGRET(
            "largest regret", "largest distance from the best policy of the same future (minimax regret, Savage)"),
    REGRET_90(
            "regret, 90 %",
            "regret that nine in ten futures stay below: as the largest, but not decided by one future"),
    SIGNAL_TO_NOISE(
            "mean and spread",
            "signal to noise: mean times standard deviation where less is better, mean divided by it where more is"),
    DOMAIN("satisfactory", "share of futures in which the outcome meets the threshold (Starr's domain criterion)");

    private final String title;
    private final String meaning;

    Criterion(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** The name of the criterion in a few words, for heads of columns. */
    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    /** Whether a smaller number is better. */
    public boolean smallIsBetter(Objective objective) {
        return switch (this) {
            case LAPLACE, MAXIMIN, SIGNAL_TO_NOISE -> objective.less();
            case MINIMAX_REGRET, REGRET_90 -> true;
            case DOMAIN -> false;
        };
    }

    /** Whether the number has the unit of the outcome. */
    public boolean hasUnit() {
        return this != DOMAIN && this != SIGNAL_TO_NOISE;
    }
}
