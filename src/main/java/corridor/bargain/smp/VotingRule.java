package corridor.bargain.smp;

import corridor.bargain.Named;

/** A voting rule converts a difference in utility to a vote: positive for the first option, negative for the second. */
public enum VotingRule implements Named {
    BINARY("Binary"),
    PROP_BIN("PropBin"),
    PROP("Prop"),
    PROP_CBC("PropCbc"),
    CUBIC("Cubic"),
    ASYM_PROSP("ASymProsp");

    /** Difference in utility below which a binary vote is counted in part, so that rounding does not decide it. */
    private static final double INDIFFERENT = 1e-8;

    private final String inFiles;

    VotingRule(String inFiles) {
        this.inFiles = inFiles;
    }

    @Override
    public String inFiles() {
        return inFiles;
    }

    /**
     * Returns the signed vote of one voter.
     *
     * @param weight weight of the voter, greater than 0
     * @param difference utility of the first option minus utility of the second
     */
    double vote(double weight, double difference) {
        return switch (this) {
            case PROP -> weight * difference;
            case BINARY -> weight * side(difference);
            case PROP_BIN -> weight * (0.8 * difference + 0.2 * side(difference));
            case PROP_CBC -> weight * (0.5 * difference + 0.5 * (difference * difference * difference));
            case CUBIC -> weight * (difference * difference * difference);
            case ASYM_PROSP -> difference > 0 ? 2.0 * weight * difference / 3.0 : weight * difference;
        };
    }

    private static double side(double difference) {
        return Math.max(-1, Math.min(difference / INDIFFERENT, 1));
    }
}
