package corridor.analysis.comparison;

/** Strength of a conclusion: whether it holds in all futures and structures. */
public enum Standing {
    /** The verdict names a direction through every layer, in nearly all futures and in every structure. */
    ROBUST("robust"),
    /** Through every layer, and in nearly all futures, the difference is too small to matter. */
    NEGLIGIBLE("robustly too small to matter"),
    /** What is said turns on parameters or switches; {@link Conclusion#dependsOn} names those that could be found. */
    DEPENDS("depends"),
    /** Not told from chance even with the parameters as they stood. */
    UNRESOLVED("not resolved"),
    /** The parameters stood at one value each, so nobody has tested the conclusion against them. */
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
