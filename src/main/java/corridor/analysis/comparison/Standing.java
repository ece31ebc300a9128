package corridor.analysis.comparison;

/** Strength of a conclusion: whether it holds in all futures and structures. */
public enum Standing {
    /** The verdict names a direction through every layer, in nearly all futures and in every structure. */
    ROBUST("robust"),
    /** Through every layer, and in nearly all futures, the difference is too small to matter. */
    NEGLIGIBLE("robustly too small to matter"),
    /** The conclusion depends on parameters or switches; {@link Conclusion#dependsOn} names those that were found. */
    DEPENDS("depends"),
    /** The difference cannot be distinguished from chance, even at the given parameter values. */
    UNRESOLVED("not resolved"),
    /** Each parameter had a single value, so the conclusion was not tested against them. */
    UNTESTED("chance only, not tested"),
    /** The scenario sets the outcome by definition, so that the direction is no finding. */
    BUILT_IN("built in by assumption");

    private final String text;

    Standing(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
