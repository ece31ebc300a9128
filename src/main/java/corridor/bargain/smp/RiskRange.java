package corridor.bargain.smp;

import corridor.bargain.Named;

/**
 * The range over which risk attitudes spread, from the holder of the least likely position to that of the likeliest.
 * KTAB: BigRRange.
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
     * The attitude of an actor whose position has probability {@code p}, where {@code least} and {@code most} are the
     * extremes over all actors, {@code least < most}: in [0, 1], [-1/2, 1] or [-1, 1]; positive is averse to risk.
     */
    double attitude(double p, double least, double most) {
        return switch (this) {
            case MIN -> (p - least) / (most - least);
            case MID -> (3 * p - (most + 2 * least)) / (2 * (most - least));
            case MAX -> (2 * p - (most + least)) / (most - least);
        };
    }
}
