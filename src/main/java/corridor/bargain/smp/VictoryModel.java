package corridor.bargain.smp;

import corridor.bargain.Named;

/**
 * A victory model gives the chance that one coalition prevails over another, from their strengths. KTAB:
 * VictoryProbModel.
 */
public enum VictoryModel implements Named {
    LINEAR("Linear"),
    SQUARE("Square"),
    QUARTIC("Quartic"),
    OCTIC("Octic"),
    BINARY("Binary");

    private static final double DECISIVE = 1.10;
    private static final double LOSER = 1e-6;

    private final String inFiles;

    VictoryModel(String inFiles) {
        this.inFiles = inFiles;
    }

    @Override
    public String inFiles() {
        return inFiles;
    }

    /**
     * Returns the chance of the coalition of strength {@code mine > 0} against a coalition of strength {@code theirs >
     * 0}.
     */
    double chance(double mine, double theirs) {
        double weight = weight(mine, theirs);
        return weight / (weight + opposite(mine, theirs, weight));
    }

    /**
     * Returns the chance of the other coalition. It is computed as in KTAB, so that ties between chances agree to the
     * last bit.
     */
    double opposite(double mine, double theirs) {
        double weight = weight(mine, theirs);
        double other = opposite(mine, theirs, weight);
        return other / (weight + other);
    }

    private double weight(double mine, double theirs) {
        return switch (this) {
            case LINEAR -> mine;
            case SQUARE -> mine * mine;
            case QUARTIC -> fourth(mine);
            case OCTIC -> fourth(mine) * fourth(mine);
            case BINARY -> decisive(mine, theirs);
        };
    }

    private double opposite(double mine, double theirs, double weight) {
        boolean near = this == BINARY && mine < DECISIVE * theirs && theirs < DECISIVE * mine;
        return near ? 1 - weight : weight(theirs, mine);
    }

    private static double decisive(double mine, double theirs) {
        if (mine >= DECISIVE * theirs) {
            return 1;
        }
        if (theirs >= DECISIVE * mine) {
            return LOSER;
        }
        double ratio = mine / (mine + theirs);
        double chance = (ratio * (DECISIVE + 1) - 1) / (DECISIVE - 1);
        // Rounding may lead out of [0, 1] just inside the thresholds.
        return Math.max(0, Math.min(chance, 1));
    }

    private static double fourth(double strength) {
        double square = strength * strength;
        return square * square;
    }
}
