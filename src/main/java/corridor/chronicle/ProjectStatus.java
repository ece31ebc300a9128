package corridor.chronicle;

/** Stages in the life of a project. */
public enum ProjectStatus {
    PIPELINE("pipeline"),
    ACTIVE("active"),
    SUSPENDED("suspended"),
    /** The firm has said that it will leave. */
    NOTICE("under notice"),
    OPERATING("operating"),
    WITHDRAWN("withdrawn");

    private final String word;

    ProjectStatus(String word) {
        this.word = word;
    }

    /** The word for the stage in tables and texts, as a change of a project reports it. */
    public String word() {
        return word;
    }
}
