package corridor.analysis.comparison;

/** A verdict says whether a paired difference has a direction. */
public enum Verdict {
    HIGHER("higher"),
    LOWER("lower"),
    NOT_DISTINGUISHABLE("not distinguishable"),
    TOO_SMALL("too small to matter");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
