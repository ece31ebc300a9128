package corridor.analysis.discovery;

/**
 * A tally counts the cases in a region. For each end of the region, it also counts the cases that only this end
 * excludes. Cases are added one by one, each with the ends that exclude it.
 */
final class Tally {
    private final boolean[] ofInterest;
    private final int[] casesBeyond;
    private final int[] foundBeyond;
    private int cases;
    private int found;

    /** @param inputs number of inputs; each has two ends */
    Tally(boolean[] ofInterest, int inputs) {
        this.ofInterest = ofInterest;
        this.casesBeyond = new int[2 * inputs];
        this.foundBeyond = new int[2 * inputs];
    }

    /**
     * Counts some of the cases in one pass.
     *
     * @param looked indices of the inputs that the region may restrict
     */
    static Tally of(Inputs inputs, boolean[] ofInterest, int[] among, Region region, int[] looked) {
        Tally tally = new Tally(ofInterest, inputs.size());
        for (int i : among) {
            int end = region.onlyEndAgainst(inputs, i, looked);
            if (end == Region.INSIDE) {
                tally.inside(i, 1);
            } else if (end != Region.SEVERAL) {
                tally.beyond(end, i, 1);
            }
        }
        return tally;
    }

    /** Adds a case inside ({@code times} 1), or removes one (-1). */
    void inside(int row, int times) {
        cases += times;
        found += ofInterest[row] ? times : 0;
    }

    /** Adds a case that only this end excludes ({@code times} 1), or removes one (-1). */
    void beyond(int end, int row, int times) {
        casesBeyond[end] += times;
        foundBeyond[end] += ofInterest[row] ? times : 0;
    }

    /** Number of cases inside. */
    int cases() {
        return cases;
    }

    /** Number of cases of interest inside. */
    int found() {
        return found;
    }

    /** Number of cases that only this end excludes. */
    int casesBeyond(int end) {
        return casesBeyond[end];
    }

    /** Number of cases of interest that only this end excludes. */
    int foundBeyond(int end) {
        return foundBeyond[end];
    }
}
