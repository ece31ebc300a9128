package corridor.bargain.smp;

import corridor.bargain.Named;

/** The receiver view is the number that serves as chance of success in an offer made in the receiver's view. */
public enum ReceiverView implements Named {
    /** Uses the chance of success in the receiver's view. */
    PROBABILITY("receiver-probability"),
    /**
     * Uses the receiver's estimate of the initiator's gain in place of a probability, as KTAB does; a compromise of two
     * offers weighs both with the initiator's capability.
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
