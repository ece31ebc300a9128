package corridor.bargain.smp;

import corridor.bargain.Named;

/** Views in which offers are computed. KTAB: BargnModel. */
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
