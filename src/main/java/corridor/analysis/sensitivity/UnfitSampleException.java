package corridor.analysis.sensitivity;

/** This exception is thrown if a method cannot analyse a sample; the message is a clause that names the reason. */
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
