package corridor.bargain.smp;

import corridor.bargain.Named;

/** Commitment of third parties in a contest. KTAB: ThirdPartyCommit. */
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
