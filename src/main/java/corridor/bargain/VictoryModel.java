package corridor.bargain;

/** The chance that one coalition prevails over another, from their strengths. KTAB: VictoryProbModel. */
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

    /** Chance of the coalition of strength {@code mine > 0} against that of strength {@code theirs > 0}. */
    double chance(double mine, double theirs) {
        return switch (this) {
            case LINEAR -> mine / (mine + theirs);
            case SQUARE -> share(mine * mine, theirs * theirs);
            case QUARTIC -> share(fourth(mine), fourth(theirs));
            case OCTIC -> share(fourth(mine) * fourth(mine), fourth(theirs) * fourth(theirs));
            case BINARY -> decisive(mine, theirs);
        };
    }

    private static double decisive(double mine, double theirs) {
        if (mine >= DECISIVE * theirs) {
            return share(1, LOSER);
        }
        if (theirs >= DECISIVE * mine) {
            return share(LOSER, 1);
        }
        double ratio = mine / (mine + theirs);
        double chance = (ratio * (DECISIVE + 1) - 1) / (DECISIVE - 1);
        // Just inside the thresholds rounding may lead out of [0, 1].
        return Math.max(0, Math.min(chance, 1));
    }

    private static double share(double mine, double theirs) {
        return mine / (mine + theirs);
    }

    private static double fourth(double strength) {
        double square = strength * strength;
        return square * square;
    }
}
