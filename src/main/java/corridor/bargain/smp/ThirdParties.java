package corridor.bargain.smp;

import corridor.bargain.Named;

/**
 * The commitment of third parties decides how far they share the fate of the side that they join. KTAB:
 * ThirdPartyCommit.
 */
public enum ThirdParties implements Named {
    NO_COMMIT("NoCommit"),
    SEMI_COMMIT("SemiCommit"),
    FULL_COMMIT("FullCommit");

    private final String inFiles;

    ThirdParties(String inFiles) {
        this.inFiles = inFiles;
    }

    @Override
    public String inFiles() {
        return inFiles;
    }
}
