package corridor.bargain.smp;

import corridor.bargain.Named;

/**
 * The views in which offers are computed: the initiator's alone, both parties', or a compromise of both weighted by
 * power. KTAB: BargnModel.
 */
public enum OfferViews implements Named {
    INITIATOR("InitOnlyInterp"),
    BOTH("InitRcvrInterp"),
    COMPROMISE("PWCompInterp");

    private final String inFiles;

    OfferViews(String inFiles) {
        this.inFiles = inFiles;
    }

    @Override
    public String inFiles() {
        return inFiles;
    }
}
