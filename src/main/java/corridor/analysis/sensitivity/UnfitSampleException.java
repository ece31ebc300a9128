package corridor.analysis.sensitivity;

/** A sample that a method cannot analyse; the message is a full clause that says why. */
public final class UnfitSampleException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public UnfitSampleException(String reason) {
        super(reason);
    }

    static void require(boolean holds, String reason) {
        if (!holds) {
            throw new UnfitSampleException(reason);
        }
    }
}
