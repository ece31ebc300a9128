package corridor.bargain.smp;

import corridor.bargain.Named;

/** Which rules the spatial model follows where KTAB's are odd. */
public enum SmpProfile implements Named {
    /** Sincere third parties, deals that bind both parties, slow ideals. */
    PRODUCT("product", 0.1, 30),
    /** KTAB's own algorithm, for comparison with KTAB. */
    SMP_REFERENCE("smp-reference", 1, 100);

    private final String inFiles;
    private final double idealRate;
    private final int turns;

    SmpProfile(String inFiles, double idealRate, int turns) {
        this.inFiles = inFiles;
        this.idealRate = idealRate;
        this.turns = turns;
    }

    @Override
    public String inFiles() {
        return inFiles;
    }

    /**
     * The part of the way that an ideal goes toward the actor's own position in a turn, where the table does not say.
     */
    double idealRate() {
        return idealRate;
    }

    /** Turns at most, where nobody says. */
    public int turns() {
        return turns;
    }
}
