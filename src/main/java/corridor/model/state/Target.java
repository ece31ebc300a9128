package corridor.model.state;

/** Aggregate classes of targets. */
public enum Target {
    SECURITY("security forces"),
    INFRASTRUCTURE("state and infrastructure"),
    CIVILIANS("civilians"),
    POLITICAL("political"),
    PROJECT_SITE("Chinese project site"),
    CHINESE_OFF_SITE("Chinese nationals off site");

    private static final Target[] ALL = values();
    private final String text;

    Target(String text) {
        this.text = text;
    }

    public static Target of(int index) {
        return ALL[index];
    }

    public static int count() {
        return ALL.length;
    }

    public boolean chinese() {
        return this == PROJECT_SITE || this == CHINESE_OFF_SITE;
    }

    public String text() {
        return text;
    }
}
