package corridor.bargain.smp;

import corridor.bargain.Named;

/** A profile of the spatial model selects Corridor's own rules or those of KTAB. */
public enum SmpProfile implements Named {
    /** Selects sincere third parties, deals that bind both parties, and slow ideals. */
    PRODUCT("product", 0.1, 30),
    /** Selects KTAB's own algorithm, for comparison with KTAB. */
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

    /** Rate per turn at which an ideal moves toward its actor's own position, 0 to 1, if the table gives no rates. */
    double idealRate() {
        return idealRate;
    }

    /** Default of the largest number of turns. */
    public int turns() {
        return turns;
    }
}
