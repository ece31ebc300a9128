package corridor.analysis.comparison;

/** The standing of a conclusion is its strength across futures and structures. */
public enum Standing {
    /**
     * The verdict has the same direction in every layer, including rival structures, and nearly all futures agree with
     * it.
     */
    ROBUST("robust"),
    /**
     * The verdict has the same direction in every layer, and nearly all futures agree; not every combination of rival
     * structures was tried.
     */
    FUTURES("holds in nearly all futures; rivals not crossed"),
    /** The difference is too small to matter in every layer and in nearly all futures. */
    NEGLIGIBLE("too small to matter in nearly all futures"),
    /** The conclusion depends on parameters or switches; {@link Conclusion#dependsOn} names those that were found. */
    DEPENDS("depends"),
    /** The difference cannot be distinguished from chance, or it fails the correction for multiple comparisons. */
    UNRESOLVED("not resolved"),
    /** Each parameter had a single value, so the conclusion was not tested against other values. */
    UNTESTED("only chance was varied"),
    /** The scenario sets the outcome by definition, so the direction is not a finding. */
    BUILT_IN("built in by assumption");

    private final String text;

    Standing(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Whether a direction that chance does not explain holds under this standing. */
    boolean hasDirection() {
        return this != NEGLIGIBLE && this != DEPENDS && this != UNRESOLVED;
    }
}
