package corridor.bargain.smp;

import corridor.bargain.Named;

/** Profiles of the spatial model: its own rules in place of questionable rules of KTAB, or KTAB's rules. */
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

    /** Share of the distance to the actor's own position that an ideal moves in a turn, if the table gives none. */
    double idealRate() {
        return idealRate;
    }

    /** Default for the largest number of turns. */
    public int turns() {
        return turns;
    }
}
