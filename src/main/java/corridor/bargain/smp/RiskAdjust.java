package corridor.bargain.smp;

import corridor.bargain.Named;

/**
 * The risk adjustment decides how an actor estimates the risk attitude of another: as a weighted mean of the other's
 * true attitude and its own. The choice is the weight of the true attitude. KTAB: BigRAdjust.
 */
public enum RiskAdjust implements Named {
    NONE("None"),
    ONE_THIRD("OneThird"),
    HALF("Half"),
    TWO_THIRDS("TwoThirds"),
    FULL("Full");

    private final String inFiles;

    RiskAdjust(String inFiles) {
        this.inFiles = inFiles;
    }

    @Override
    public String inFiles() {
        return inFiles;
    }

    /** Returns the belief of an actor with attitude {@code own} about the attitude {@code other} of another actor. */
    double belief(double own, double other) {
        return switch (this) {
            case NONE -> own;
            case ONE_THIRD -> (2.0 * own + other) / 3.0;
            case HALF -> (own + other) / 2;
            case TWO_THIRDS -> (own + 2.0 * other) / 3.0;
            case FULL -> other;
        };
    }
}
