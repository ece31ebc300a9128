package corridor.model.politics;

/**
 * The usual losses are the deaths that decision makers remember at the start, by front.
 *
 * @param byFront persons, fading sum
 */
record UsualLosses(double[] byFront) {
    private static final double LEAST = -1;
    private static final double MOST = 2;

    UsualLosses {
        byFront = byFront.clone();
    }

    /**
     * Returns the departure of losses from the usual, relative to the usual, between -1 and 2; 0 if there are no usual
     * losses.
     */
    double relative(int front, double losses) {
        double normal = byFront[front];
        return normal <= 0 ? 0 : Math.max(LEAST, Math.min(MOST, losses / normal - 1));
    }
}
