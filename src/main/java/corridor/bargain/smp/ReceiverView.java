package corridor.bargain.smp;

import corridor.bargain.Named;

/**
 * The receiver view selects the number that is used as chance of success in an offer computed in the receiver's view.
 */
public enum ReceiverView implements Named {
    /** Uses the chance of success in the receiver's view. */
    PROBABILITY("receiver-probability"),
    /**
     * Uses the receiver's estimate of the initiator's gain in place of a probability, as KTAB does. A compromise of two
     * offers then weighs both with the initiator's capability.
     */
    KTAB_GAIN("ktab-receiver-gain");

    private final String inFiles;

    ReceiverView(String inFiles) {
        this.inFiles = inFiles;
    }

    @Override
    public String inFiles() {
        return inFiles;
    }
}
