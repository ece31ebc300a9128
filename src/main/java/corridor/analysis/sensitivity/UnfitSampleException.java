package corridor.analysis.sensitivity;

/** A sample cannot be analysed by a method; the message is a clause that names the reason. */
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
