package corridor.bargain.smp;

import corridor.bargain.Named;

/** An offer rule divides the distance between two positions in an offer. KTAB: InterVecBrgn. */
public enum OfferRule implements Named {
    S1P1("S1P1"),
    S2P2("S2P2"),
    S2PMAX("S2PMax");

    private final String inFiles;

    OfferRule(String inFiles) {
        this.inFiles = inFiles;
    }

    @Override
    public String inFiles() {
        return inFiles;
    }
}
