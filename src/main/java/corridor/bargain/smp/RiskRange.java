package corridor.bargain.smp;

import corridor.bargain.Named;

/**
 * The risk range gives the risk attitudes of the actors with the least likely and the likeliest position; the others
 * lie between. KTAB: BigRRange.
 */
public enum RiskRange implements Named {
    MIN("Min"),
    MID("Mid"),
    MAX("Max");

    private final String inFiles;

    RiskRange(String inFiles) {
        this.inFiles = inFiles;
    }

    @Override
    public String inFiles() {
        return inFiles;
    }

    /**
     * Returns the attitude of an actor whose position has probability {@code p}; {@code least < most} are the extremes
     * over all actors. The range is [0, 1], [-1/2, 1] or [-1, 1]; a positive attitude is averse to risk.
     */
    double attitude(double p, double least, double most) {
        return switch (this) {
            case MIN -> (p - least) / (most - least);
            case MID -> (3 * p - (most + 2 * least)) / (2 * (most - least));
            case MAX -> (2 * p - (most + least)) / (most - least);
        };
    }
}
