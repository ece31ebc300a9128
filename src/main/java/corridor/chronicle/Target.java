package corridor.chronicle;

/** A class of targets of attacks. */
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

    /** Returns the class at an index, in the order of the declarations. */
    public static Target of(int index) {
        return ALL[index];
    }

    /** Returns the number of classes. */
    public static int count() {
        return ALL.length;
    }

    /** Whether the targets are Chinese nationals or their projects. */
    public boolean chinese() {
        return this == PROJECT_SITE || this == CHINESE_OFF_SITE;
    }

    /** Words for the class in tables and texts. */
    public String text() {
        return text;
    }
}
