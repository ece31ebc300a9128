package corridor.model.insurgency;

/**
 * Attacks that trigger attacks: each adds expected attacks that fade exponentially, part in the same area, part
 * anywhere in the group (Lewis et al. 2012, Security Journal 25:244; own fits to UCDP events by theatre).
 *
 * <p>The equations are in docs/model.md, section 6.3.
 */
final class Excitation {
    private static final double LARGE = 1e100;
    private final double[][] local;
    private final double[] localTotal;
    private final double[] wide;
    private final double kept;
    private double scale = 1;

    /** @param memory mean life of an excitation in days */
    Excitation(int groups, int areas, double memory) {
        local = new double[groups][areas];
        localTotal = new double[groups];
        wide = new double[groups];
        kept = StrictMath.exp(-1 / memory);
    }

    /**
     * Puts a group's excitation where it would be after long at a steady hazard.
     *
     * @param branching attacks triggered by one attack by all kernels together, below 1
     * @param share of them that this kernel triggers
     */
    void settle(int group, double[] hazard, double branching, double share, double inArea) {
        for (int i = 0; i < hazard.length; i++) {
            raise(group, i, hazard[i] * branching * share / (1 - branching), inArea);
        }
    }

    /**
     * An attack has happened today: it will trigger {@code attacks} on average from tomorrow on, the share
     * {@code inArea} of them in the area.
     */
    void trigger(int group, int area, double attacks, double inArea) {
        raise(group, area, attacks * (1 - kept) / kept, inArea);
    }

    private void raise(int group, int area, double daily, double inArea) {
        local[group][area] += daily * inArea * scale;
        localTotal[group] += daily * inArea;
        wide[group] += daily * (1 - inArea);
    }

    double total(int group) {
        return localTotal[group] + wide[group];
    }

    /** Attacks a day that are bound to areas. */
    double localTotal(int group) {
        return localTotal[group];
    }

    /** Weights of the areas for the local part. */
    double[] weights(int group) {
        return local[group];
    }

    /** A day passes. Local entries are kept in units that grow, so that only totals need to be multiplied. */
    void fade() {
        scale /= kept;
        for (int g = 0; g < wide.length; g++) {
            wide[g] *= kept;
            localTotal[g] *= kept;
        }
        if (scale > LARGE) {
            for (double[] row : local) {
                for (int i = 0; i < row.length; i++) {
                    row[i] /= scale;
                }
            }
            scale = 1;
        }
    }
}
