package corridor.bargain.smp;

import corridor.bargain.Named;

/** The chance of success that is used in an offer made in the receiver's view. */
public enum ReceiverView implements Named {
    /** The chance itself. */
    PROBABILITY("receiver-probability"),
    /**
     * As KTAB computes it: the receiver's estimate of the initiator's gain, taken for a probability; and a compromise
     * of two offers weighs both with the initiator's capability.
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
