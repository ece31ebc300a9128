package corridor.model.politics;

/**
 * Deaths in attacks within the memory of decision makers at the start, by movement: what is normal to them.
 *
 * @param byMovement persons, fading sum
 */
record UsualLosses(double[] byMovement) {
    private static final double LEAST = -1;
    private static final double MOST = 2;

    UsualLosses {
        byMovement = byMovement.clone();
    }

    /** Losses against what is usual, 0 when equal, at most twice above; 0 where nothing is usual. */
    double relative(int movement, double losses) {
        double normal = byMovement[movement];
        return normal <= 0 ? 0 : Math.max(LEAST, Math.min(MOST, losses / normal - 1));
    }
}
