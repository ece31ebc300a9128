package corridor.model.insurgency;

/**
 * Computes the attacks that earlier attacks trigger. Each attack of a group adds expected attacks of the same group,
 * which fade exponentially. A part of them falls in the same area, the rest in any area of the group (Lewis et al.
 * 2012, Security Journal 25:244). The numbers are this project's fits to UCDP events by theatre.
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
     * Sets the excitation of a group to its long-run level under a constant hazard.
     *
     * @param hazard attacks a day that no other attack triggers, by area
     * @param branching attacks triggered by one attack by all kernels together, below 1
     * @param share share of the triggered attacks that belongs to this kernel
     * @param inArea share of those that is bound to the same area
     */
    void settle(int group, double[] hazard, double branching, double share, double inArea) {
        for (int i = 0; i < hazard.length; i++) {
            raise(group, i, hazard[i] * branching * share / (1 - branching), inArea);
        }
    }

    /**
     * Adds an attack of today. From tomorrow on it triggers {@code attacks} on average; the share {@code inArea} of
     * them is bound to its area.
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

    /** Returns the triggered attacks a day that are bound to areas, summed over areas. */
    double localTotal(int group) {
        return localTotal[group];
    }

    /** Returns the weights by which the attacks that are bound to areas are spread over the areas. */
    double[] weights(int group) {
        return local[group];
    }

    /**
     * Fades the excitation by a day. Local entries are kept in a unit that grows each day, so that only totals need to
     * be multiplied.
     */
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
