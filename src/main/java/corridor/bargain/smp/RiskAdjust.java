package corridor.bargain.smp;

import corridor.bargain.Named;

/**
 * The risk adjustment is the share of another actor's true risk attitude that an actor sees; its own attitude replaces
 * the rest. KTAB: BigRAdjust.
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
