package corridor.model.politics;

/**
 * Deaths in attacks within the memory of decision makers at the start, by front: what is normal to them.
 *
 * @param byFront persons, fading sum
 */
record UsualLosses(double[] byFront) {
    private static final double LEAST = -1;
    private static final double MOST = 2;

    UsualLosses {
        byFront = byFront.clone();
    }

    /** Losses against what is usual, 0 when equal, at most twice above; 0 where nothing is usual. */
    double relative(int front, double losses) {
        double normal = byFront[front];
        return normal <= 0 ? 0 : Math.max(LEAST, Math.min(MOST, losses / normal - 1));
    }
}
