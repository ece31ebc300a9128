package corridor.bargain.smp;

/** Moves ideals toward positions at constant rates per turn. */
final class IdealMotion {
    private final Space space;
    private final double[] rate;
    private final double[] next;

    /**
     * Makes the motion of the ideals in a space.
     *
     * @param accommodation {@code [actor][actor]}, rate at which the ideal of the first actor moves toward the position
     *     of the second, 0 to 1; if empty, each ideal follows its own actor's position at {@code ownRate}
     * @param ownRate rate toward an actor's own position, 0 to 1; used only if {@code accommodation} is empty
     */
    IdealMotion(Space space, double[][] accommodation, double ownRate) {
        this.space = space;
        int n = space.actors;
        rate = new double[n * n];
        next = new double[space.ideal.length];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                rate[i * n + j] = accommodation.length > 0 ? accommodation[i][j] : i == j ? ownRate : 0;
            }
        }
    }

    /** Moves all ideals at once toward the present positions. */
    void follow() {
        int n = space.actors;
        for (int i = 0; i < n; i++) {
            double sum = 0;
            int row = i * space.issues;
            for (int k = 0; k < space.issues; k++) {
                next[row + k] = 0;
            }
            for (int j = 0; j < n; j++) {
                double share = rate[i * n + j];
                sum += share;
                if (share != 0) {
                    for (int k = 0; k < space.issues; k++) {
                        next[row + k] += share * space.position[j * space.issues + k];
                    }
                }
            }
            double kept = Math.max(0, 1 - sum);
            for (int k = 0; k < space.issues; k++) {
                next[row + k] += kept * space.ideal[row + k];
            }
        }
        System.arraycopy(next, 0, space.ideal, 0, next.length);
    }
}
