package corridor.chronicle;

/** The status of a project. */
public enum ProjectStatus {
    PIPELINE("pipeline"),
    ACTIVE("active"),
    SUSPENDED("suspended"),
    /** The firm has announced that it will leave; the project can still return to its status before the notice. */
    NOTICE("under notice"),
    OPERATING("operating"),
    WITHDRAWN("withdrawn");

    private final String word;

    ProjectStatus(String word) {
        this.word = word;
    }

    /** Word for the status in the chronicle, in tables and in texts. */
    public String word() {
        return word;
    }
}
